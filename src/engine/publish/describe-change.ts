import type { Difference } from '../history/compare-versions.ts';
import { findVerdict } from '../model/verdict.ts';
import type { Change } from './changes.ts';
import type { Publication } from './publication.ts';
import { publishedWordsOf } from './words.ts';

/** Why a review changed, or that nobody said why and what changed. */
export function explainChange(
  { kind, reason, differences }: Pick<Change, 'kind' | 'reason' | 'differences'>,
  publication: Publication,
): string {
  const say = publishedWordsOf(publication.catalog.site);
  if (reason !== undefined) return reason;
  if (kind === 'removed' || kind === 'restored') return say(`history.no-reason-${kind}`);
  return say('history.no-reason', { parts: nameDifferences(differences, publication) });
}

/** What became of the verdict; undefined where it did not change. */
export function explainVerdict(
  { verdictBefore, verdictAfter }: Pick<Change, 'verdictBefore' | 'verdictAfter'>,
  { catalog }: Publication,
): string | undefined {
  if (verdictBefore === undefined) return undefined;
  const say = publishedWordsOf(catalog.site);
  const label = (id: string) => findVerdict(id, catalog.site)?.label ?? id;
  const before = label(verdictBefore);
  if (verdictAfter === undefined) return say('history.verdict-none', { before });
  return say('history.verdict-now', { before, after: label(verdictAfter) });
}

/** Each part that differs, once: `the verdict · the finding`. */
export function nameDifferences(
  differences: readonly Difference[],
  publication: Publication,
): string {
  const names = differences.map((difference) => nameDifference(difference, publication));
  return [...new Set(names)].join(' · ');
}

/** What a difference is in, in the site’s words. */
export function nameDifference(difference: Difference, { catalog }: Publication): string {
  const say = publishedWordsOf(catalog.site);
  if (difference.part !== 'source-field') return say(`history.${difference.part}`);
  const title = catalog.works.get(difference.source)?.work.title ?? difference.source;
  const field = say(`history.source.${difference.field}`);
  return say('history.source-field', { title, field });
}

/**
 * Whether lists of many claims tell the words that differ. No page, feed or file lists one article’s quotations
 * together, so what may hold one is left to the claim’s own page and file.
 */
export function isListed({ part }: Difference): boolean {
  return part !== 'reasoning' && part !== 'source-field' && part !== 'quote';
}
