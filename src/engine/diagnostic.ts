import { compareText } from './compare-text.ts';
/** The one way to say that content is wrong. Field names follow vfile-message. */
export interface Diagnostic {
  /** Permanent, people search for it: `source-scheme`. */
  ruleId: string;
  severity: 'error' | 'warning';
  /** Relative to the site root, always with `/`. */
  file: string;
  /** Both start at 1. */
  line: number;
  column: number;
  /** What is wrong, quoting the value found. */
  message: string;
  /** What to do next, in the contributor’s words. */
  fix: string;
  /** The same as an edit, where a machine can make it. */
  edit?: Edit;
}

/** A mechanical mend: at the place of the diagnostic, `from` becomes `to`. */
export interface Edit {
  from: string;
  to: string;
}

/** Orders diagnostics by file, line, column and rule, so that output never depends on timing. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}
