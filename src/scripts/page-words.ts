import { fillWords } from '../engine/fill-words.ts';

/**
 * The words that a script says, in the page’s language: the page hands them over as JSON in `data-words`.
 * `{name}` stands for a value; keys that end in `.one` and `.other` agree with `{count}`.
 */
export class PageWords {
  readonly #words: Readonly<Record<string, string>>;
  readonly #plural = new Intl.PluralRules(document.documentElement.lang);

  constructor(element: HTMLElement) {
    // Written by the page’s own component.
    this.#words = JSON.parse(element.dataset['words'] ?? '{}') as Record<string, string>;
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fillWords(this.#words[key] ?? '', (name) => values[name]?.toString());
  }

  sayCount(key: string, count: number, values: Readonly<Record<string, string>> = {}): string {
    const form = `${key}.${this.#plural.select(count)}`;
    return this.say(form in this.#words ? form : `${key}.other`, { ...values, count });
  }
}
