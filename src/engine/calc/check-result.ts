import type { Calculation } from '../model/calculation.ts';
import type { CalculationBlock } from './blocks.ts';
import { evaluateCalculation, type Result } from './evaluate.ts';
import { namesIn, numbersIn } from './formula.ts';
import { type CalculationProblem, problemAt } from './problem.ts';

/** Whether the formula can be calculated, uses every input, and gives what the text states. */
export function checkResult(block: CalculationBlock, language: string): CalculationProblem[] {
  const { calculation } = block;
  if (calculation === undefined) return [];
  const result = evaluateCalculation(calculation, { language });
  if ('problem' in result) {
    const { fault, path, problem: message, fix } = result;
    return [problemAt(block, `calculation-${fault}`, path, { message, fix })];
  }
  return [
    ...checkNames(block, calculation, result),
    ...checkNumbers(block, result),
    ...checkStated(block, calculation, result),
  ];
}

function checkNames(
  block: CalculationBlock,
  { given }: Calculation,
  { formula }: Result,
): CalculationProblem[] {
  const used = namesIn(formula);
  const unused = Object.keys(given).filter((name) => !used.has(name));
  return unused.map((name) =>
    problemAt(block, 'calculation-input-unused', ['given', name], {
      severity: 'warning',
      message: `The formula does not use the input \`${name}\`.`,
      fix: 'Use it under `find`, or take it out.',
    }),
  );
}

/** A figure inside the formula would escape the question where it comes from. */
function checkNumbers(block: CalculationBlock, { formula }: Result): CalculationProblem[] {
  const figures = numbersIn(formula).filter((value) => !isPlainCount(value));
  return figures.map((value) =>
    problemAt(block, 'calculation-input-unsourced', ['find'], {
      message: `The formula holds the figure ${value}, which has no source.`,
      fix: 'Make it an input under `given`, with its source or the assumption behind it.',
    }),
  );
}

/** Halving, averaging, taking from a whole: numbers that belong to arithmetic itself. */
function isPlainCount(value: number): boolean {
  return Number.isInteger(value) && (value <= 12 || value === 100);
}

function checkStated(
  block: CalculationBlock,
  { states, unit }: Calculation,
  { rounded, value, decimals }: Result,
): CalculationProblem[] {
  if (Math.abs(rounded - states) <= Math.abs(states) * 1e-12) return [];
  const inUnit = unit === undefined ? '' : ` (${unit})`;
  const places = `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`;
  const problem = problemAt(block, 'calculation-result-wrong', ['states'], {
    message: `The text states ${states}, but the inputs give ${rounded}${inUnit}: ${Number(value.toPrecision(8))} rounded to ${places}.`,
    fix: 'Correct `states` and the text, or the inputs, the formula or `round`.',
  });
  return [problem];
}
