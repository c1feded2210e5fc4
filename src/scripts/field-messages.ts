import type { FieldMistake } from '../engine/draft/report-draft.ts';
import { codeWords } from './code-words.ts';
import { isControl } from './form-values.ts';
import type { PageWords } from './page-words.ts';

/** Says what is wrong beside each field that was left, and all that is left in one list. */
export class FieldMessages {
  readonly #form: HTMLFormElement;
  readonly #words: PageWords;
  readonly #touched = new Set<string>();
  #mistakes: readonly FieldMistake[] = [];

  constructor(form: HTMLFormElement, words: PageWords) {
    this.#form = form;
    this.#words = words;
    form.addEventListener('focusout', ({ target }) => {
      if (!isControl(target)) return;
      this.#touched.add(target.name);
      this.#showBeside();
    });
  }

  /** Fields that were filled in before. */
  touch(names: Iterable<string>): void {
    for (const name of names) this.#touched.add(name);
  }

  forget(): void {
    this.#touched.clear();
  }

  show(mistakes: readonly FieldMistake[], list: HTMLElement): void {
    this.#mistakes = mistakes;
    this.#showBeside();
    list.replaceChildren(...mistakes.map((mistake) => this.#buildEntry(mistake)));
  }

  #showBeside(): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-field]')) {
      const name = field.dataset['field'] ?? '';
      const isTouched = [...this.#touched].some(
        (one) => one === name || one.startsWith(`${name}.`),
      );
      const own = this.#mistakes.filter((mistake) => this.#fieldOf(mistake) === field);
      const message = document.getElementById(`f-${name}-message`);
      if (message === null) continue;
      const shown = isTouched ? own : [];
      message.hidden = shown.length === 0;
      message.replaceChildren(
        ...shown.map((one) => {
          const line = document.createElement('span');
          line.append(...this.#wordsFor(one));
          return line;
        }),
      );
      const control = document.getElementById(`f-${name}`);
      const isWrong = shown.some(({ severity }) => severity === 'error');
      if (isControl(control)) control.ariaInvalid = isWrong ? 'true' : null;
    }
  }

  /** The field that a mistake is about, or the nearest group that holds it. */
  #fieldOf({ field }: FieldMistake): HTMLElement | null {
    for (let name = field; name !== ''; name = name.replace(/\.?[^.]*$/, '')) {
      const found = this.#form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
      if (found !== null) return found;
    }
    return null;
  }

  #buildEntry(mistake: FieldMistake): HTMLElement {
    const entry = document.createElement('li');
    const field = this.#fieldOf(mistake);
    const label = field?.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
    if (field !== null && label !== '') {
      const link = document.createElement('a');
      link.href = `#f-${field.dataset['field'] ?? ''}`;
      link.textContent = label;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        openAround(field);
        document.getElementById(`f-${field.dataset['field'] ?? ''}`)?.focus();
      });
      entry.append(link, ': ');
    }
    entry.append(...this.#wordsFor(mistake));
    return entry;
  }

  #wordsFor({ ruleId, severity, message, fix }: FieldMistake): (Node | string)[] {
    if (ruleId === 'schema-missing') return [this.#words.say('needed')];
    const start = severity === 'warning' ? `${this.#words.say('warning')} ` : '';
    return codeWords(`${start}${message} ${fix}`);
  }
}

function openAround(element: HTMLElement): void {
  for (
    let details = element.closest('details');
    details !== null;
    details = details.parentElement?.closest('details') ?? null
  )
    details.open = true;
}
