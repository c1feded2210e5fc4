import { create, meanDependencies, medianDependencies } from 'mathjs/number';
import { CalculationError } from './calculation-error.ts';
import { countDays } from './days.ts';
import type { Formula, FunctionName, Operator } from './formula.ts';
import {
  areSameDimensions,
  dayDimension,
  describeDimensions,
  type Dimensions,
  multiplyDimensions,
  noDimensions,
  raiseDimensions,
} from './unit.ts';

/** A number of base units. */
export interface Quantity {
  value: number;
  dimensions: Dimensions;
}

/** What a name stands for: a quantity, or a day as ISO text, which only `days` takes. */
export type Scope = ReadonlyMap<string, Quantity | string>;

/** What a formula gives, units included. Throws a `CalculationError` for units that do not fit. */
export function computeQuantity(formula: Formula, scope: Scope): Quantity {
  const compute = (part: Formula) => computeQuantity(part, scope);
  switch (formula.type) {
    case 'number':
      return { value: formula.value, dimensions: noDimensions };
    case 'name':
      return findQuantity(formula.name, scope);
    case 'negative': {
      const { value, dimensions } = compute(formula.of);
      return { value: -value, dimensions };
    }
    case 'operation':
      return operate(formula.operator, compute(formula.left), compute(formula.right));
    case 'call':
      if (formula.name === 'days') return computeSpan(formula.of, scope);
      return call(formula.name, formula.of.map(compute));
  }
}

function findValue(name: string, scope: Scope): Quantity | string {
  const value = scope.get(name);
  if (value !== undefined) return value;
  const names = [...scope.keys()].map((known) => `\`${known}\``).join(', ');
  throw new CalculationError(
    'name-unknown',
    `The formula names \`${name}\`, which is not among the inputs.`,
    { fix: `Add it under \`given\`, or use one of ${names}.` },
  );
}

function findQuantity(name: string, scope: Scope): Quantity {
  const value = findValue(name, scope);
  if (typeof value !== 'string') return value;
  throw new CalculationError(
    'unit-wrong',
    `The formula calculates with \`${name}\`, which is a day.`,
    { fix: 'Take the days between two of them: `days(start, end)`.' },
  );
}

function computeSpan(parts: readonly Formula[], scope: Scope): Quantity {
  const days = parts.map((part) =>
    part.type === 'name' ? findValue(part.name, scope) : undefined,
  );
  const [from, to] = days;
  if (typeof from === 'string' && typeof to === 'string' && days.length === 2 && from <= to) {
    return { value: countDays(from, to), dimensions: new Map([[dayDimension, 1]]) };
  }
  throw new CalculationError(
    'unit-wrong',
    '`days` takes the names of two inputs that are days, the earlier first.',
    {
      fix: 'Write each day under `given`, such as `start: { value: 2024-10-21, source: … }`, then `days(start, end)`.',
    },
  );
}

function operate(operator: Operator, left: Quantity, right: Quantity): Quantity {
  const [a, b] = [left.value, right.value];
  switch (operator) {
    case '+':
      return { value: a + b, dimensions: shared([left, right]) };
    case '-':
      return { value: a - b, dimensions: shared([left, right]) };
    case '*':
      return { value: a * b, dimensions: multiplyDimensions(left.dimensions, right.dimensions) };
    case '/':
      return {
        value: a / b,
        dimensions: multiplyDimensions(left.dimensions, right.dimensions, -1),
      };
    case '^':
      return { value: a ** b, dimensions: raised(left, right) };
  }
}

function raised(base: Quantity, exponent: Quantity): Dimensions {
  if (exponent.dimensions.size > 0) {
    throw new CalculationError(
      'unit-wrong',
      `The formula raises to the power of ${describeDimensions(exponent.dimensions)}.`,
      { fix: 'Let the exponent be a plain number.' },
    );
  }
  return raiseDimensions(base.dimensions, exponent.value);
}

/** Only what is used: the library’s named exports would bring all of it along to a browser. */
const math = create({ ...meanDependencies, ...medianDependencies }, {});

const statistics: Readonly<Record<Exclude<FunctionName, 'days' | 'abs' | 'sqrt'>, Statistic>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  mean: (values) => math.mean(values),
  median: (values) => math.median(values),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
};
type Statistic = (values: number[]) => number;

function call(name: Exclude<FunctionName, 'days'>, parts: readonly Quantity[]): Quantity {
  const [first] = parts;
  const values = parts.map(({ value }) => value);
  if (first === undefined || ((name === 'abs' || name === 'sqrt') && parts.length > 1)) {
    throw new CalculationError(
      'invalid',
      `The formula calls \`${name}\` with ${parts.length} values.`,
      { fix: name === 'abs' || name === 'sqrt' ? 'Give it one.' : 'Give it at least one.' },
    );
  }
  if (name === 'abs') return { ...first, value: Math.abs(first.value) };
  if (name === 'sqrt') {
    return { value: Math.sqrt(first.value), dimensions: raiseDimensions(first.dimensions, 0.5) };
  }
  return { value: statistics[name](values), dimensions: shared(parts) };
}

/** The units of what can only be taken together when they are the same. */
function shared([first, ...rest]: readonly Quantity[]): Dimensions {
  const dimensions = first?.dimensions ?? noDimensions;
  const other = rest.find((part) => !areSameDimensions(part.dimensions, dimensions));
  if (other === undefined) return dimensions;
  throw new CalculationError(
    'unit-wrong',
    `The formula takes ${describeDimensions(dimensions)} and ${describeDimensions(other.dimensions)} together.`,
    {
      fix: 'Only figures in one unit can be added, subtracted, compared or averaged. Check the `unit` of each input.',
    },
  );
}
