import { evaluateFormula, type Fault, type Result } from '../engine/calc/compute-result.ts';
import { labelsOf, writeFormula } from '../engine/calc/plain-formula.ts';
import type { Formula } from '../engine/calc/formula.ts';
import type { Arithmetic } from '../engine/model/calculation.ts';
import { buildFields, type InputFields, readFields } from './input-fields.ts';
import { PageWords } from './page-words.ts';

/** A calculation with its formula read by the build, so that no parser is fetched. */
type ReadArithmetic = Omit<Arithmetic, 'find'> & { formula: Formula };

/** How long a pause ends an edit, for those who listen to the result, in milliseconds. */
const pause = 700;

/**
 * Makes the values of a calculation editable, calculates with every change, and says the result next to the
 * page’s own. `host` holds the arithmetic of the page’s calculations, their words, and a status region.
 */
export function openCalculation(figure: HTMLElement, host: HTMLElement): void {
  const arithmetic = readArithmetic(figure, host);
  if (arithmetic === undefined) return;
  const { formula } = arithmetic;
  const words = new PageWords(host);
  const rows = [...figure.querySelectorAll('tbody tr')];
  const fields = Object.entries(arithmetic.given).flatMap(([name, input], index) => {
    const cell = rows[index]?.querySelector('td');
    const label = rows[index]?.querySelector('th')?.textContent ?? name;
    return cell ? [{ name, ...buildFields(cell, input, { label, words }) }] : [];
  });
  const format = { language: document.documentElement.lang, per: words.say('per') };
  const own = evaluateFormula(formula, arithmetic, format);
  const showing = new Showing(figure, words, own);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const given = readGiven(arithmetic, fields);
    const isChanged = fields.some(({ inputs }) => inputs.some((i) => i.value !== i.defaultValue));
    const said = isChanged
      ? showing.show(given, evaluateFormula(formula, { ...arithmetic, given }, format))
      : showing.restore();
    const status = host.querySelector('[role="status"]');
    clearTimeout(timer);
    timer = setTimeout(() => status?.replaceChildren(said), pause);
  };
  figure.addEventListener('input', update);
  figure.append(
    buildReset(words.say('reset'), () => {
      for (const { inputs } of fields) for (const input of inputs) input.value = input.defaultValue;
      update();
    }),
  );
  fields[0]?.inputs[0]?.focus();
}

function readArithmetic({ id }: HTMLElement, host: HTMLElement): ReadArithmetic | undefined {
  // Written by the page’s own component, by the ids of the figures.
  const all = JSON.parse(host.dataset['calculations'] ?? '{}') as Record<string, ReadArithmetic>;
  return all[id];
}

/** The inputs as they stand in the fields. One that was changed has no range: the reader has chosen. */
function readGiven(
  { given }: ReadArithmetic,
  fields: readonly (InputFields & { name: string })[],
): Arithmetic['given'] {
  const read = fields.map(({ name, inputs }) => {
    const original = given[name] ?? {};
    const isChanged = inputs.some(({ value, defaultValue }) => value !== defaultValue);
    return [name, isChanged ? readFields(inputs, original) : original] as const;
  });
  return { ...given, ...Object.fromEntries(read) };
}

function buildReset(words: string, reset: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain label';
  button.textContent = words;
  button.addEventListener('click', reset);
  return button;
}

/** The formula, the result and its range as the figure shows them, with the page’s own to go back to. */
class Showing {
  readonly #math: Element | null;
  readonly #result: Element | null;
  readonly #range: HTMLElement | null;
  readonly #words: PageWords;
  readonly #ownAmount: string;
  readonly #original: readonly [math: Node[], alttext: string, result: Node[], range: string];

  constructor(figure: HTMLElement, words: PageWords, own: Result | Fault) {
    this.#math = figure.querySelector('math');
    this.#result = figure.querySelector('.calc-result');
    this.#range = figure.querySelector('.calc-range');
    this.#words = words;
    this.#ownAmount = 'problem' in own ? '' : own.amount;
    this.#original = [
      copyChildren(this.#math),
      this.#math?.getAttribute('alttext') ?? '',
      copyChildren(this.#result),
      this.#range?.textContent ?? '',
    ];
  }

  /** Shows a result and gives the words for it. */
  show(given: Arithmetic['given'], result: Result | Fault): string {
    const isResult = !('problem' in result);
    const said = isResult
      ? this.#words.say('result', { value: result.amount, own: this.#ownAmount })
      : this.#words.say('none');
    this.#result?.replaceChildren(said);
    if (this.#math?.lastElementChild) {
      this.#math.lastElementChild.textContent = isResult ? result.amount : '?';
    }
    if (isResult) {
      const sign = result.value === result.rounded ? '=' : '≈';
      const formula = writeFormula(result.formula, labelsOf(given));
      this.#math?.setAttribute('alttext', `${formula} ${sign} ${result.amount}`);
      this.#math?.lastElementChild?.previousElementSibling?.replaceChildren(sign);
    }
    const range = isResult ? result.range : undefined;
    this.#showRange(range && { low: range.lowText, high: range.highText });
    return said;
  }

  #showRange(range: { low: string; high: string } | undefined): void {
    if (this.#range === null) return;
    this.#range.hidden = range === undefined;
    if (range) this.#range.textContent = this.#words.say('moves', range);
  }

  /** Shows what the page says and gives its words. */
  restore(): string {
    const [math, alttext, result, range] = this.#original;
    this.#math?.replaceChildren(...math.map((node) => node.cloneNode(true)));
    this.#math?.setAttribute('alttext', alttext);
    this.#result?.replaceChildren(...result.map((node) => node.cloneNode(true)));
    if (this.#range) {
      this.#range.textContent = range;
      this.#range.hidden = false;
    }
    return this.#result?.textContent ?? '';
  }
}

/** The page’s own markup, as it stands. */
function copyChildren(element: Element | null): Node[] {
  return [...(element?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
