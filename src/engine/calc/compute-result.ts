import type { Arithmetic } from '../model/calculation.ts';
import { CalculationError, type FormulaFault } from './calculation-error.ts';
import { formatAmount, formatFigure } from './format.ts';
import type { Formula } from './formula.ts';
import { hasRange } from './has-range.ts';
import { type Inputs, readInputs, readUnit, scopeOf } from './inputs.ts';
import { computeQuantity, type Scope } from './quantity.ts';
import { decimalsOf, roundTo } from './round.ts';
import { areSameDimensions, describeDimensions, type Unit } from './unit.ts';

/** What a calculation gives, in its `unit`. */
export interface Result {
  /** Unrounded. */
  value: number;
  rounded: number;
  /** The rounded figure as a sentence holds it: `1,731`, `77%`, `$183,000`. */
  text: string;
  /** The same with its unit in words: `1,731 clinicians`. */
  amount: string;
  /** Decimals that it is rounded to. */
  decimals: number;
  /** Where inputs have ranges: the lowest and highest rounded results at their ends; `highText` has the unit. */
  range?: { low: number; high: number; lowText: string; highText: string };
  formula: Formula;
}

/** What keeps a calculation from giving a result, and what to do about it. */
export interface Fault {
  problem: string;
  fix: string;
  fault: FormulaFault;
  /** The field that it is about, from the calculation down. */
  path: readonly string[];
}

/** How the result is written: the site’s language, and its word for “per”. */
export interface ResultFormat {
  language?: string;
  per?: string;
}

/**
 * What a formula that was read before gives for its inputs. It needs no parser, which is most of what a browser
 * would have to fetch. Never throws: what is wrong with the content is the answer.
 */
export function evaluateFormula(
  formula: Formula,
  arithmetic: Omit<Arithmetic, 'find'>,
  format: ResultFormat = {},
): Result | Fault {
  return resultOf(() => computeResult(formula, arithmetic, format));
}

/** Turns what stops an evaluation into a value. */
export function resultOf(compute: () => Result): Result | Fault {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    const { message, fix, fault, path } = error;
    return { problem: message, fix, fault, path };
  }
}

/** The same; throws a `CalculationError`. */
export function computeResult(
  formula: Formula,
  calculation: Omit<Arithmetic, 'find'>,
  { language = 'en', per = 'per' }: ResultFormat,
): Result {
  const unit = readUnit(calculation.unit, ['unit']);
  const inputs = readInputs(calculation);
  const value = compute(formula, scopeOf(inputs), unit);
  const decimals = calculation.round ?? decimalsOf(calculation.states);
  const rounded = roundTo(value, decimals);
  const toFigure = (figure: number) => formatFigure(figure, unit, { language, decimals });
  const toAmount = (figure: number) => formatAmount(figure, unit, { language, per, decimals });
  const result = { value, rounded, text: toFigure(rounded), amount: toAmount(rounded) };
  const ends = computeEnds(formula, inputs, unit)?.map((end) => roundTo(end, decimals));
  if (ends === undefined) return { ...result, decimals, formula };
  const [low = rounded, high = rounded] = ends;
  const range = { low, high, lowText: toFigure(low), highText: toAmount(high) };
  return { ...result, decimals, formula, range };
}

function compute(formula: Formula, scope: Scope, unit: Unit | undefined): number {
  const { value, dimensions } = computeQuantity(formula, scope);
  if (unit !== undefined && !areSameDimensions(unit.dimensions, dimensions)) {
    const message = `The formula gives ${describeDimensions(dimensions)}, but \`unit\` says \`${unit.text}\`.`;
    const fix = 'Correct the unit of the result or of an input, or the formula.';
    throw new CalculationError('unit-wrong', message, { fix, path: ['unit'] });
  }
  const result = value / (unit?.scale ?? 1);
  if (Number.isFinite(result)) return result;
  throw new CalculationError(
    'invalid',
    'The formula has no result: it divides by zero or grows beyond any number.',
    { fix: 'Check the formula and the values, also at the ends of their ranges.' },
  );
}

/** The lowest and highest results over every choice of range ends. */
function computeEnds(
  formula: Formula,
  inputs: Inputs,
  unit: Unit | undefined,
): [low: number, high: number] | undefined {
  let choices: ReadonlyMap<string, number>[] = [new Map()];
  for (const [name, { input }] of inputs) {
    if (!hasRange(input)) continue;
    const ends = [input.low, input.high].map((end) => end ?? input.value).filter(isNumber);
    choices = choices.flatMap((choice) => ends.map((end) => new Map(choice).set(name, end)));
  }
  if (choices.length === 1) return undefined;
  const results = choices.map((choice) => compute(formula, scopeOf(inputs, choice), unit));
  return [Math.min(...results), Math.max(...results)];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
