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
 * Which of a sentence’s hits it states. Only the surest may be no more than related, and only its figures
 * are held against those of the sentence: what belongs to a further claim cannot be told from words.
 */
export function recognise(
  [first, ...others]: readonly SentenceHit[],
  { recognised, related, further }: Thresholds = thresholds,
): RecognisedHit[] {
  if (first === undefined || first.strength < related) return [];
  const surest = isStatement(first.matchedField) ? first : withoutConflict(first);
  if (first.strength < recognised) return [{ ...surest, recognition: 'related' }];
  const also = others.filter(({ strength }) => strength >= further).map(withoutConflict);
  return [surest, ...also].map((hit) => ({ ...hit, recognition: 'recognised' }));
}

function withoutConflict(hit: SentenceHit): SentenceHit {
  const rest = { ...hit };
  delete rest.numberConflict;
  return rest;
}
