import type { BlockPath, BodyPlace, CalculationBlock } from './blocks.ts';

/** The rules that calculations can break. */
export type CalculationRule =
  | 'calculation-invalid'
  | 'calculation-duplicate'
  | 'calculation-unknown'
  | 'calculation-name-unknown'
  | 'calculation-input-unused'
  | 'calculation-input-unsourced'
  | 'calculation-source-unknown'
  | 'calculation-figure-missing'
  | 'calculation-unit-wrong'
  | 'calculation-result-wrong';

/** What is wrong with a calculation, and where in the claim’s body. */
export interface CalculationProblem extends BodyPlace {
  rule: CalculationRule;
  severity: 'error' | 'warning';
  /** From the block down; empty for `{calc:id}` in the text. */
  path: BlockPath;
  message: string;
  fix: string;
}

/** What a problem says; an error unless it says otherwise. */
export interface ProblemWords {
  message: string;
  fix: string;
  severity?: 'warning';
}

/** Makes a problem of what is wrong at a path of a block. */
export function problemAt(
  { placeOf }: Pick<CalculationBlock, 'placeOf'>,
  rule: CalculationRule,
  path: BlockPath,
  { severity, message, fix }: ProblemWords,
): CalculationProblem {
  return { rule, severity: severity ?? 'error', ...placeOf(path), path, message, fix };
}

/** Choices for a fix: `a`, `b`. */
export function listChoices(choices: Iterable<string>): string {
  return [...choices].map((choice) => `\`${choice}\``).join(', ');
}
