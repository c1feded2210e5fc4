import type { Diagnostic, Edit } from '../diagnostic.ts';
import type { Position } from '../read/locate.ts';
import type { RuleText } from './rule.ts';

/** Says that a file breaks a rule, and where. */
export function diagnose(
  { id, severity }: RuleText,
  file: string,
  { line, column }: Position,
  { message, fix, edit }: { message: string; fix: string; edit?: Edit },
): Diagnostic {
  return {
    ruleId: id,
    severity,
    file,
    line,
    column,
    message: clip(message),
    fix: clip(fix),
    ...(edit && { edit }),
  };
}

/** Values come from contributors and may be of any length. */
function clip(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
const longestText = 600;
