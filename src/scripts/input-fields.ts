import type { CalculationInput } from '../engine/model/calculation.ts';
import type { PageWords } from './page-words.ts';

/** The fields in which an input of a calculation can be changed: one, or two for a span of days. */
export interface InputFields {
  inputs: readonly HTMLInputElement[];
}

/** Puts fields in place of the value in a table’s cell; what stands around the number stays. */
export function buildFields(
  cell: HTMLElement,
  { value, from, to }: CalculationInput,
  { label, words }: { label: string; words: PageWords },
): InputFields {
  if (from !== undefined && to !== undefined) {
    const inputs = [
      buildField('date', from, words.say('from', { label })),
      buildField('date', to, words.say('to', { label })),
    ];
    cell.replaceChildren(...inputs.flatMap((input, at) => (at === 0 ? [input] : [' – ', input])));
    return { inputs };
  }
  const isDay = typeof value === 'string';
  const input = buildField(isDay ? 'date' : 'number', String(value), label);
  const [before = '', after = ''] = isDay ? [] : splitAtNumber(cell.textContent);
  cell.replaceChildren(before, input, after);
  return { inputs: [input] };
}

/** What the fields say, in place of what `input` says. */
export function readFields(
  [first, second]: readonly HTMLInputElement[],
  input: CalculationInput,
): CalculationInput {
  const { unit, label } = input;
  const kept = { ...(unit !== undefined && { unit }), ...(label !== undefined && { label }) };
  if (first && second) return { ...kept, from: first.value, to: second.value };
  const value = first?.type === 'date' ? first.value : (first?.valueAsNumber ?? Number.NaN);
  return { ...kept, value };
}

function buildField(type: 'number' | 'date', value: string, label: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  if (type === 'number') input.step = 'any';
  input.defaultValue = value;
  input.ariaLabel = label;
  return input;
}

/** `$138,000 per year` without its number: `$` and ` per year`. */
function splitAtNumber(text: string): string[] {
  return text.split(/[-−]?\p{Nd}(?:.*\p{Nd})?/u);
}
