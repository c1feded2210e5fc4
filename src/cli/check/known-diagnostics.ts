import type { Diagnostic } from '../../engine/diagnostic.ts';

/**
 * Tells whether the check has said the same before. Lines move; what is said of a file, and by which rule, makes
 * a diagnostic the same.
 */
export function createKnown(earlier: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const known = new Set(earlier.map(keyOf));
  return (diagnostic) => known.has(keyOf(diagnostic));
}

function keyOf({ file, ruleId, message }: Diagnostic): string {
  return JSON.stringify([file, ruleId, message]);
}
