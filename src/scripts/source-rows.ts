import type { FormValues } from './form-values.ts';
import type { PageWords } from './page-words.ts';

/** The repeated fields of the sources, each row from the page’s own pattern. */
export class SourceRows {
  readonly #list: HTMLElement;
  readonly #pattern: HTMLTemplateElement;
  readonly #words: PageWords;

  constructor(list: HTMLElement, pattern: HTMLTemplateElement, words: PageWords) {
    this.#list = list;
    this.#pattern = pattern;
    this.#words = words;
  }

  get length(): number {
    return this.#list.children.length;
  }

  /** Makes rows until there are so many, or takes the last away. */
  setLength(length: number): void {
    while (this.length > length) this.#list.lastElementChild?.remove();
    while (this.length < length) this.#add();
  }

  focus(index: number): void {
    const row = this.#list.children.item(index);
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  showIds(ids: readonly (string | undefined)[]): void {
    for (const [index, row] of [...this.#list.children].entries()) {
      const id = ids[index];
      const cite = row.querySelector('[data-part="cite"]');
      const words = id && this.#words.say('cite', { mark: `[@${id}]` });
      cite?.replaceChildren(words ?? '');
    }
  }

  #add(): void {
    const n = this.length;
    const row = document.importNode(this.#pattern.content, true).firstElementChild;
    if (row === null) throw new Error('The page has no pattern for a source.');
    for (const element of [row, ...row.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes)
        if (value.includes('{n}')) element.setAttribute(name, value.replaceAll('{n}', String(n)));
    }
    const number = String(n + 1);
    row
      .querySelector('[data-part="legend"]')
      ?.replaceChildren(this.#words.say('source', { number }));
    const remove = row.querySelector<HTMLElement>('[data-part="remove"]');
    remove?.replaceChildren(this.#words.say('remove-source', { number }));
    if (remove) remove.dataset['remove'] = String(n);
    this.#list.append(row);
  }
}

const sourceName = /^sources\.(\d+)\.(.+)$/;

/** How many rows the values fill. */
export function countSources(values: FormValues): number {
  const rows = Object.keys(values).map((name) => Number(sourceName.exec(name)?.[1] ?? -1) + 1);
  return Math.max(0, ...rows);
}

/** The values without one source; those after it move up. */
export function withoutSource(values: FormValues, removed: number): FormValues {
  const kept = Object.entries(values).flatMap(([name, value]): [string, FormValues[string]][] => {
    const match = sourceName.exec(name);
    const row = Number(match?.[1]);
    if (match === null || row < removed) return [[name, value]];
    return row === removed ? [] : [[`sources.${row - 1}.${match[2] ?? ''}`, value]];
  });
  return Object.fromEntries(kept);
}
