import type { Arithmetic, CalculationInput } from '../model/calculation.ts';
import { CalculationError } from './calculation-error.ts';
import { countDays } from './days.ts';
import type { Quantity, Scope } from './quantity.ts';
import { dayDimension, noDimensions, parseUnit, type Unit } from './unit.ts';

/** The inputs of a calculation by name, each with its unit. */
export type Inputs = ReadonlyMap<string, { input: CalculationInput; unit: Unit | undefined }>;

/** Reads the inputs. Throws a `CalculationError` for a unit that cannot be read. */
export function readInputs({ given }: Pick<Arithmetic, 'given'>): Inputs {
  return new Map(
    Object.entries(given).map(([name, input]) => {
      return [name, { input, unit: readUnit(input.unit, ['given', name, 'unit']) }];
    }),
  );
}

/** The unit of a text; throws a `CalculationError` that points at `path` where it is none. */
export function readUnit(text: string | undefined, path: readonly string[]): Unit | undefined {
  if (text === undefined) return undefined;
  const unit = parseUnit(text);
  if (unit !== undefined) return unit;
  throw new CalculationError('unit-wrong', `The unit \`${text}\` cannot be read.`, {
    fix: 'Write nouns, with `/` for “per”: `members`, `members/clinician`, `percent`, `USD/year`.',
    path,
  });
}

/** What the inputs stand for, in base units; a name in `ends` takes that value instead of its own. */
export function scopeOf(inputs: Inputs, ends: ReadonlyMap<string, number> = new Map()): Scope {
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
