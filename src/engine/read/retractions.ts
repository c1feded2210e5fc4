import { YAMLException } from 'js-yaml';
import { describeIssues } from '../check/describe-issues.ts';
import { diagnose } from '../check/diagnose.ts';
import { frontMatterSyntax } from '../check/rules/front-matter.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Retraction, retractionsSchema } from '../model/retraction.ts';
import { parseYaml } from './yaml.ts';
import { createLocator, start } from './locate.ts';

/** The one data file of a content folder; it may be left out. */
export const retractionsFile = 'retractions.yaml';

/** Reads which works were retracted. What is wrong with the file is reported, and nothing of it is taken over. */
export function parseRetractions(text: string): {
  retractions: ReadonlyMap<string, Retraction>;
  diagnostics: Diagnostic[];
} {
  const refuse = (...diagnostics: Diagnostic[]) => ({ retractions: new Map(), diagnostics });
  let data: unknown;
  try {
    // Comments alone are no document.
    data = /^\s*[^#\s]/m.test(text) ? parseYaml(text) : {};
  } catch (error) {
    const { reason, mark } =
      error instanceof YAMLException ? error : { reason: String(error), mark: null };
    const position = mark ? { line: mark.line + 1, column: mark.column + 1 } : start;
    const words = {
      message: `The file is not valid YAML: ${reason}.`,
      fix: 'Write the id of each retracted source, and its `date` and `reason` indented below it.',
    };
    return refuse(diagnose(frontMatterSyntax, retractionsFile, position, words));
  }
  const result = retractionsSchema.safeParse(data);
  if (result.success) {
    return { retractions: new Map(Object.entries(result.data)), diagnostics: [] };
  }
  const locate = createLocator(text);
  const mistakes = describeIssues(result.error.issues, retractionsSchema, data);
  return refuse(
    ...mistakes.map(({ rule, at, ...words }) => diagnose(rule, retractionsFile, locate(at), words)),
  );
}
