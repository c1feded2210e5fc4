import type { Arithmetic } from '../model/calculation.ts';
import { CalculationError } from './calculation-error.ts';
import {
  computeResult,
  type Fault,
  type Result,
  type ResultFormat,
  resultOf,
} from './compute-result.ts';
import { functionNames, isReadAsName, parseFormula } from './formula.ts';

export type { Fault, Result, ResultFormat } from './compute-result.ts';

/** Calculates what the inputs give. Never throws: what is wrong with the content is the answer. */
export function evaluateCalculation(
  calculation: Arithmetic,
  format: ResultFormat = {},
): Result | Fault {
  return resultOf(() => {
    const formula = parseFormula(calculation.find);
    for (const name of Object.keys(calculation.given)) requireName(name);
    return computeResult(formula, calculation, format);
  });
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
