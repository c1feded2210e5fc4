import Fuse, { type FuseResult } from 'fuse.js/basic';
import type { FindClaims, Found, FoundRecord, Span } from './claim-finder.ts';

/** A claim as the index holds it: what is shown, and words that are only searched. */
export interface IndexedClaim extends FoundRecord {
  wordings: readonly string[];
  /** The words of the quotation, sorted: no file lists an article’s quotations. */
  words: string;
}

const most = 40;

/** Loads the index and searches it with Fuse.js, word by word. */
export async function loadFinder(address: string): Promise<FindClaims> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  const claims = (await response.json()) as IndexedClaim[]; // our own file, made by the same build
  const fuse = new Fuse(claims, {
    keys: [
      { name: 'claim', weight: 4 },
      { name: 'wordings', weight: 3 },
      { name: 'words', weight: 2 },
      { name: 'finding', weight: 1 },
      { name: 'claimant', weight: 1 },
    ],
    threshold: 0.25,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    minMatchCharLength: 3,
  });
  return (query) => Promise.resolve(rank(wordsOf(query).map((word) => fuse.search(word))));
}

function wordsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}%$]{3,}/gu) ?? [])];
}

interface Score {
  value: number;
  marks: { claim: Span[]; finding: Span[] };
}

/** Claims that match more of the words come first; a word counts more the fewer claims hold it. */
function rank(results: readonly FuseResult<IndexedClaim>[][]): Found[] {
  const scores = new Map<IndexedClaim, Score>();
  let possible = 0;
  for (const hits of results) {
    const weight = 1 / Math.log2(hits.length + 2);
    possible += weight;
    for (const [place, { item, matches = [] }] of hits.entries()) {
      const score = scores.get(item) ?? { value: 0, marks: { claim: [], finding: [] } };
      score.value += weight * (1 + 0.2 / (place + 1));
      for (const { key, indices } of matches) {
        if (key === 'claim' || key === 'finding')
          score.marks[key].push(...indices.map(([start, end]): Span => [start, end + 1]));
      }
      scores.set(item, score);
    }
  }
  return [...scores]
    .filter(([, { value }]) => value >= possible / 2)
    .sort(([, a], [, b]) => b.value - a.value)
    .slice(0, most)
    .map(([record, { marks }]) => ({
      record,
      marks: { claim: joinSpans(marks.claim), finding: joinSpans(marks.finding) },
    }));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
