import { checkContent } from '../../src/engine/check/check-content.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/engine/diagnostic.ts';
import { parseContent } from '../../src/engine/read/parse-content.ts';
import { lanternDay, lanternSite } from './lantern-site.ts';

/** The file of the claimant who makes the sample claim. */
export const joLantern = '---\nname: Jo Lantern\nkind: person\nstanding: public\n---\n';

/**
 * Checks files given by path as a whole collection, which has the claimant of the sample claim besides. Sample
 * claims are much alike: they are compared with each other only where a test says so.
 */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  { site = lanternSite, today = lanternDay, compare = false } = {},
): Promise<Diagnostic[]> {
  const all = { 'claimants/jo-lantern.md': joLantern, ...files };
  const parsed = parseContent(Object.entries(all).map(([file, text]) => ({ file, text })));
  const { diagnostics } = await checkContent(parsed, { site, today, compare });
  return diagnostics.sort(compareDiagnostics);
}

/** Diagnostics as a reader of the terminal sees them, without what to do. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
}
