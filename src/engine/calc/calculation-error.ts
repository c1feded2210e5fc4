/** What can be wrong with a formula, as the rules of the check name it. */
export type FormulaFault = 'invalid' | 'name-unknown' | 'unit-wrong' | 'input-unsourced';

/**
 * Stops an evaluation at what is wrong with its content. It never leaves this folder: callers get a
 * problem as a value.
 */
export class CalculationError extends Error {
  readonly fault: FormulaFault;
  readonly fix: string;
  /** The field that it is about, from the calculation down. */
  readonly path: readonly string[];

  constructor(
    fault: FormulaFault,
    message: string,
    { fix, path = ['find'] }: { fix: string; path?: readonly string[] },
  ) {
    super(message);
    this.fault = fault;
    this.fix = fix;
    this.path = path;
  }
}
