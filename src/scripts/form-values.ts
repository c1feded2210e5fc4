/** What a form holds, by the names of its fields; empty fields are left out. */
export type FormValues = Record<string, string | string[] | true>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(isControl).filter(({ name }) => name !== '');
}

export function readValues(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const control of controlsOf(form)) {
    const { name, value } = control;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (!control.checked) continue;
      const chosen = values[name];
      values[name] = isYesOrNo(control) || [...(Array.isArray(chosen) ? chosen : []), value];
    } else if (value.trim() !== '') values[name] = value;
  }
  return values;
}

/** Fills the form; what `values` leaves out becomes empty. */
export function writeValues(form: HTMLFormElement, values: FormValues): void {
  for (const control of controlsOf(form)) {
    const value = values[control.name];
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = value === true || (Array.isArray(value) && value.includes(control.value));
    else control.value = typeof value === 'string' ? value : '';
  }
}

function isYesOrNo({ dataset }: Control): boolean {
  return dataset['kind'] === 'yes-or-no';
}

/**
 * The values as front matter has them: a line break in one line of text is a space, a list has an entry a
 * line, a number is a number.
 */
export function typedValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = readValues(form);
  for (const { name, dataset, value } of controlsOf(form)) {
    const written = values[name];
    if (typeof written !== 'string') continue;
    const kind = dataset['kind'];
    if (kind === 'list') values[name] = value.split('\n').flatMap((line) => line.trim() || []);
    else if (kind === 'number') values[name] = asNumber(value);
    else if (dataset['heading'] === undefined) values[name] = value.trim().replace(/\s+/g, ' ');
  }
  return values;
}

function asNumber(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** The values whose names start with `group.`, by the rest of their names. */
export function valuesUnder(
  group: string,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const start = `${group}.`;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    ),
  );
}
