import type { IndexedClaim } from '../scripts/fuse-finder.ts';
import { catalog } from './catalog.ts';
import { formatShortDate } from './dates.ts';
import { nameClaimant, verdictOf, verdictWord } from './names.ts';
import { urls } from './urls.ts';

/** Every claim as the search page needs it. */
export function searchRecords(): IndexedClaim[] {
  return catalog.claims.map((claim) => {
    const verdict = verdictOf(claim);
    return {
      url: urls.claim(claim.slug),
      claim: claim.claim,
      finding: verdict ? claim.finding : '',
      claimant: nameClaimant(claim.claimant).name,
      date: formatShortDate(claim.date),
      verdict: verdict?.id ?? '',
      word: verdictWord(claim),
      wordings: claim.wordings,
      words: sortedWords([claim.quote, ...claim.appearances.map(({ quote = '' }) => quote)]),
    };
  });
}

/** The distinct words of quotations, out of their order, so that the file holds no quotation. */
function sortedWords(quotes: readonly string[]): string {
  const words =
    quotes
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}%$]+/gu) ?? [];
  return [...new Set(words)].sort().join(' ');
}
