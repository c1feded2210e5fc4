import { evaluateCalculation } from '../../../src/engine/calc/evaluate.ts';
import { type Calculation, calculationSchema } from '../../../src/engine/model/calculation.ts';

/** Inputs for tests: quick to read, each with its assumption. */
export function input(value: number | string, unit?: string, ends: object = {}): object {
  return { value, assumption: 'For the test.', ...(unit !== undefined && { unit }), ...ends };
}

/** A valid calculation from `given` and `find`. */
export function calculation(given: object, find: string, fields: object = {}): Calculation {
  const data = { id: 'it', title: 'It', given, find, states: 0, round: 0, ...fields };
  return { ...calculationSchema.parse(data), line: 1 };
}

/** What a calculation gives: the figure, or `fault: problem`. */
export function outcomeOf(given: object, find: string, fields: object = {}): string {
  const result = evaluateCalculation(calculation(given, find, fields));
  return 'problem' in result ? `${result.fault}: ${result.problem}` : result.text;
}
