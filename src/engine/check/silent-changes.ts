import type { Catalog } from '../catalog/catalog.ts';
import { isStanding } from '../catalog/counted.ts';
import type { Claim } from '../model/claim.ts';
import { createLocator } from '../read/locate.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { verdictChangedSilently } from './rules/verdict-changed-silently.ts';

/** The content as it is, with each file’s text. */
interface CheckedContent {
  catalog: Catalog;
  texts: ReadonlyMap<string, string>;
}

/**
 * Published verdicts that have changed since an earlier state without a correction. A site that nobody has
 * published yet owes none: `publishedSince` is unset.
 */
export function findSilentChanges(
  before: Catalog,
  { catalog, texts }: CheckedContent,
): Diagnostic[] {
  if (catalog.site.publishedSince === undefined) return [];
  return catalog.claims.flatMap((claim) => {
    const earlier = findEarlier(claim, before);
    if (earlier === undefined || !isStanding(earlier) || isAccountedFor(earlier, claim)) return [];
    const locate = createLocator(texts.get(claim.file) ?? '');
    return diagnose(verdictChangedSilently, claim.file, locate(['verdict']), {
      message: `The verdict was \`${earlier.verdict ?? ''}\` and is now \`${claim.verdict ?? ''}\`, without a correction.`,
      fix: `Add to \`corrections\` what was wrong, with its date and \`verdictBefore: ${earlier.verdict ?? ''}\`.`,
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
