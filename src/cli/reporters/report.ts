import type { Diagnostic } from '../../engine/diagnostic.ts';

/** What a run of the check has to say. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** How many claims were checked. */
  claims: number;
  /** The text of a line, for showing the place; empty when it cannot be read. */
  lineOf(diagnostic: Diagnostic): string;
}

/** `94 claims checked: 0 errors, 3 warnings`. */
export function summarize({ diagnostics, claims }: Report): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${count(claims, 'claim')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
