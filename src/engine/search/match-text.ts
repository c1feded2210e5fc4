import { orderClaims, prepareQuery, scoreByWords } from './find-claims.ts';
import { buildHit, type Hit } from './hit.ts';
import { bestCandidates } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

export interface MatchTextOptions {
  /** Hits for each sentence; 3 unless told. */
  limit?: number;
  /** Hears the share done, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export interface SentenceMatch extends Sentence {
  hits: Hit[];
}

/** Claims compared with each sentence. */
const candidatesPerSentence = 10;

/** Matches each sentence of a text with the claims nearest to it. */
export async function matchText(
  text: string,
  { limit = 3, onProgress, signal }: MatchTextOptions,
  index: IndexReader,
): Promise<SentenceMatch[]> {
  const sentences = splitSentences(text, index.language.id);
  const matches: SentenceMatch[] = [];
  for (const sentence of sentences) {
    signal?.throwIfAborted();
    matches.push({ ...sentence, hits: await matchSentence(sentence.text, limit, index) });
    onProgress?.(matches.length / sentences.length);
  }
  return matches;
}

async function matchSentence(sentence: string, limit: number, index: IndexReader): Promise<Hit[]> {
  const query = prepareQuery(sentence, index);
  if (query.terms.length === 0) return [];
  const candidates = bestCandidates(await scoreByWords(query, index), candidatesPerSentence);
  const claims = await orderClaims(query, candidates, index);
  return claims.slice(0, limit).map((claim) => buildHit(claim, query, index));
}
