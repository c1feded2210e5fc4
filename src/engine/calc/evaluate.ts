import { type Calculation, type CalculationInput, hasRange } from '../model/calculation.ts';
import { CalculationError, type FormulaFault } from './calculation-error.ts';
import { countDays } from './days.ts';
import { formatAmount, formatFigure } from './format.ts';
import { type Formula, functionNames, isReadAsName, parseFormula } from './formula.ts';
import { computeQuantity, type Quantity, type Scope } from './quantity.ts';
import { decimalsOf, roundTo } from './round.ts';
import {
  areSameDimensions,
  dayDimension,
  describeDimensions,
  noDimensions,
  parseUnit,
  type Unit,
} from './unit.ts';

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
  /** Where inputs have ranges: the rounded results at their ends, lowest and highest. */
  range?: { low: number; high: number; lowAmount: string; highAmount: string };
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

/** Calculates what the inputs give. Never throws: what is wrong with the content is the answer. */
export function evaluateCalculation(
  calculation: Calculation,
  { language = 'en', per = 'per' }: ResultFormat = {},
): Result | Fault {
  try {
    const formula = parseFormula(calculation.find);
    const unit = readUnit(calculation.unit, ['unit']);
    const inputs = readInputs(calculation);
    const value = compute(formula, scopeOf(inputs), unit);
    const decimals = calculation.round ?? decimalsOf(calculation.states);
    const rounded = roundTo(value, decimals);
    const format = { language, per, decimals };
    const ends = computeEnds(formula, inputs, unit);
    return {
      value,
      rounded,
      text: formatFigure(rounded, unit, format),
      amount: formatAmount(rounded, unit, format),
      decimals,
      formula,
      ...(ends !== undefined && { range: describeEnds(ends.map((end) => roundTo(end, decimals))) }),
    };

    function describeEnds([low = rounded, high = rounded]: number[]): NonNullable<Result['range']> {
      const [lowAmount, highAmount] = [
        formatAmount(low, unit, format),
        formatAmount(high, unit, format),
      ];
      return { low, high, lowAmount, highAmount };
    }
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    const { message, fix, fault, path } = error;
    return { problem: message, fix, fault, path };
  }
}

type Inputs = ReadonlyMap<string, { input: CalculationInput; unit: Unit | undefined }>;

function readInputs({ given }: Calculation): Inputs {
  return new Map(
    Object.entries(given).map(([name, input]) => {
      requireName(name);
      return [name, { input, unit: readUnit(input.unit, ['given', name, 'unit']) }];
    }),
  );
}

/** A few words mean something else to the parser: `true`, `not`, the names of functions. */
function requireName(name: string): void {
  const isName = isReadAsName(name) && !functionNames.some((known) => known === name);
  if (isName) return;
  throw new CalculationError(
    'invalid',
    `An input cannot be called \`${name}\`: the word has a meaning in formulas.`,
    {
      fix: 'Give it another name.',
      path: ['given', name],
    },
  );
}

function readUnit(text: string | undefined, path: readonly string[]): Unit | undefined {
  if (text === undefined) return undefined;
  const unit = parseUnit(text);
  if (unit !== undefined) return unit;
  throw new CalculationError('unit-wrong', `The unit \`${text}\` cannot be read.`, {
    fix: 'Write nouns, with `/` for “per”: `members`, `members/clinician`, `percent`, `USD/year`.',
    path,
  });
}

/** What the inputs stand for, in base units; a name in `ends` takes that value instead of its own. */
function scopeOf(inputs: Inputs, ends: ReadonlyMap<string, number> = new Map()): Scope {
  const scope = new Map<string, Quantity | string>();
  for (const [name, { input, unit }] of inputs) {
    scope.set(name, quantityOf(input, unit, ends.get(name)));
  }
  return scope;
}

function quantityOf(
  { value, from, to }: CalculationInput,
  unit: Unit | undefined,
  end: number | undefined,
): Quantity | string {
  if (typeof value === 'string') return value;
  if (from !== undefined && to !== undefined) {
    return { value: countDays(from, to), dimensions: new Map([[dayDimension, 1]]) };
  }
  const { scale = 1, dimensions = noDimensions } = unit ?? {};
  return { value: (end ?? value ?? Number.NaN) * scale, dimensions };
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
