import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Result } from '../calc/evaluate.ts';
import { formatDay } from '../calc/days.ts';
import { formatAmount, formatFigure } from '../calc/format.ts';
import { hasRange } from '../calc/has-range.ts';
import { type Labels, labelsOf } from '../calc/plain-formula.ts';
import { parseUnit } from '../calc/unit.ts';
import type { Calculation, CalculationInput } from '../model/calculation.ts';
import { renderFormula } from './formula-math.ts';
import { type MarkContext, renderMark } from './note-mark.ts';

/** What calculations need to be written out, beyond what note marks need. */
export interface CalculationContext extends MarkContext {
  language: string;
}

/** The id of a calculation on the page: where `{calc:id}` leads. */
export function calculationId({ id }: Pick<Calculation, 'id'>): string {
  return `calc-${id}`;
}

/**
 * A calculation as a reader can follow it: the inputs with where they come from, the formula, the
 * result, and how far it moves over the ranges of the inputs.
 */
export function renderCalculation(
  calculation: Calculation,
  result: Result,
  context: CalculationContext,
): Element {
  const { say } = context;
  const { amount, value, rounded, range } = result;
  const labels = labelsOf(calculation.given);
  const isExact = value === rounded;
  return h('figure.calc', { id: calculationId(calculation) }, [
    h('figcaption', calculation.title),
    renderInputs(calculation, labels, context),
    h(
      'p.calc-formula',
      { tabIndex: 0 },
      renderFormula(result.formula, { amount, isExact, labels }),
    ),
    h('p.calc-result', h('strong', say('calc.result', { value: amount }))),
    range && h('p.calc-range', say('calc.moves', { low: range.lowText, high: range.highText })),
  ]);
}

function renderInputs(
  { given }: Calculation,
  labels: Labels,
  context: CalculationContext,
): Element {
  const { say } = context;
  const inputs = Object.entries(given);
  const withRanges = inputs.some(([, input]) => hasRange(input));
  const heads = [say('calc.input'), say('calc.value'), ...(withRanges ? [say('calc.range')] : [])];
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        [...heads, say('calc.source')].map((head) => h('th', head)),
      ),
    ),
    h(
      'tbody',
      inputs.map(([name, input]) =>
        h('tr', [
          h('th', { scope: 'row' }, labels.get(name)),
          h('td', writeValue(input, context)),
          ...(withRanges ? [h('td', writeRange(input, context))] : []),
          h('td', renderOrigin(input, context)),
        ]),
      ),
    ),
  ]);
}

function writeValue(
  { value, from, to, unit }: CalculationInput,
  { language, say }: CalculationContext,
): string {
  const locale = say('dates.locale');
  if (typeof value === 'string') return formatDay(value, locale);
  if (from !== undefined && to !== undefined) {
    return say('calc.span', { from: formatDay(from, locale), to: formatDay(to, locale) });
  }
  const parsed = unit === undefined ? undefined : parseUnit(unit);
  return formatAmount(value ?? 0, parsed, { language, per: say('calc.per') });
}

function writeRange(
  { value, low, high, unit }: CalculationInput,
  { language, say }: CalculationContext,
): string {
  if (typeof value !== 'number' || (low === undefined && high === undefined)) return '';
  const parsed = unit === undefined ? undefined : parseUnit(unit);
  const format = { language, per: say('calc.per') };
  const from = formatFigure(low ?? value, parsed, format);
  return say('calc.span', { from, to: formatAmount(high ?? value, parsed, format) });
}

function renderOrigin(
  { source, assumption }: CalculationInput,
  context: CalculationContext,
): ElementContent[] {
  const { sources, say } = context;
  const origin: ElementContent[] = [];
  if (source !== undefined) {
    const title = sources.get(source)?.title ?? source;
    origin.push({ type: 'text', value: title }, renderMark([{ sourceId: source }], context));
  }
  if (assumption !== undefined) {
    const text = say('calc.assumption', { text: assumption });
    origin.push({ type: 'text', value: source === undefined ? text : ` ${text}` });
  }
  return origin;
}
