import { isStatement } from './document.ts';
import type { SentenceHit } from './match-text.ts';

/** How surely a sentence states a claim: it does, or it may only be about the same. */
export type Recognition = 'recognised' | 'related';

/** A claim that a sentence states, or to which it is related. */
export interface RecognisedHit extends SentenceHit {
  recognition: Recognition;
}

/** The least strength of a hit to be recognised, to be related, and of a further claim in the same sentence. */
export interface Thresholds {
  recognised: number;
  related: number;
  further: number;
}

/**
 * Computed by `node bench/calibrate.ts` from the sentences at even positions of
 * `test/engine/search/calibration.json`, and measured on those at odd positions.
 */
export const thresholds: Thresholds = { recognised: 0.43, related: 0.3, further: 0.6 };

/**
 * Which of a sentence’s hits it states. A quotation in its own words is stated, names alone never are. Only the
 * surest may be no more than related, and only its figures are held against those of the sentence: what belongs
 * to a further claim cannot be told from words.
 */
export function recognise(
  hits: readonly SentenceHit[],
  { recognised, related, further }: Thresholds = thresholds,
): RecognisedHit[] {
  const [surest] = hits;
  if (surest === undefined) return [];
  const stated = hits.filter(
    ({ basis, strength }, place) =>
      basis === 'quotation' ||
      (basis === 'words' && strength >= (place === 0 ? recognised : further)),
  );
  const marks = stated.map((hit) => ({ ...hit, recognition: 'recognised' as const }));
  if (marks.length === 0 && surest.strength >= related)
    return [{ ...withOwnFigures(surest, surest), recognition: 'related' }];
  return marks.map((mark) => withOwnFigures(mark, surest));
}

/** The hit without a remark on a figure that the sentence may give for something else. */
function withOwnFigures<Found extends SentenceHit>(hit: Found, surest: SentenceHit): Found {
  if (hit.id === surest.id && isStatement(hit.matchedField)) return hit;
  const rest = { ...hit };
  delete rest.numberConflict;
  return rest;
}
