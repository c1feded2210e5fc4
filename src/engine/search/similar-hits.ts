import type { Hit } from './hit.ts';

/** Below this share of the text, a claim is about something else. */
const leastCoverage = 0.5;
/** Below this share of the best score, a claim shares words rather than meaning. */
const leastShare = 0.6;

/** As many claims as may say the same as a text; `search` is asked for no more. */
export const mostSimilar = 5;

/** Of the answers to a text, those that may say the same. */
export function similarHits(hits: readonly Hit[]): Hit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(
    ({ score, coverage }) => coverage >= leastCoverage && score >= best * leastShare,
  );
}

/** The text without what search would take for its notation: quoted phrases, exclusions and filters. */
export function asWords(text: string): string {
  return text.replace(/["“”]|(?<=^|\s)-|(?<=\p{L}):(?=\S)/gu, ' ');
}
