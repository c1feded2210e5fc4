import type { Catalog } from '../catalog/catalog.ts';
import { isStanding } from '../catalog/counted.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Claim } from '../model/claim.ts';
import { createLocator } from '../read/locate.ts';
import { diagnose } from './diagnose.ts';
import { verdictChangedSilently } from './rules/verdict-changed-silently.ts';

/**
 * Published verdicts that differ from those of an earlier state without a correction; `textOf` gives the text of
 * a file, to find the place in. A site that nobody has published yet owes none: `publishedSince` is unset.
 */
export function findSilentChanges(
  before: Catalog,
  after: Catalog,
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  if (after.site.publishedSince === undefined) return [];
  return after.claims.flatMap((claim) => {
    const earlier = findEarlier(claim, before);
    if (earlier === undefined || !isStanding(earlier) || isAccountedFor(earlier, claim)) return [];
    const [old, current] = [earlier.verdict ?? '', claim.verdict ?? ''];
    const position = createLocator(textOf(claim.file) ?? '')(['verdict']);
    return diagnose(verdictChangedSilently, claim.file, position, {
      message: `The published verdict changes from \`${old}\` to \`${current}\`, without a correction.`,
      fix: `Add to \`corrections\` what was wrong, with its date and \`verdictBefore: ${old}\`.`,
    });
  });
}

function findEarlier({ slug, aliases }: Claim, before: Catalog): Claim | undefined {
  const name = [slug, ...aliases].find((known) => before.claimsBySlug.has(known));
  return name === undefined ? undefined : before.claimsBySlug.get(name);
}

function isAccountedFor(before: Claim, after: Claim): boolean {
  if (before.verdict === undefined || before.verdict === after.verdict) return true;
  if (after.withdrawn !== undefined) return true;
  const news = after.corrections.slice(before.corrections.length);
  return news.some(({ verdictBefore }) => verdictBefore === before.verdict);
}
