import { fold } from './split-text.ts';

const gramLength = 4;
/** Runs of characters are told apart by a hash this wide; the few that coincide do no harm. */
const buckets = 1 << 14;

/**
 * How alike a query is to each candidate by its characters: the cosine of their sets of four-character
 * runs, each run weighted by its rarity among the candidates. Catches inflections, misspellings and word
 * order, which words alone do not. A candidate is as alike as its most alike text.
 */
export function characterLikeness(
  query: string,
  candidates: readonly (readonly string[])[],
): number[] {
  const collect = gramCollector();
  const wanted = collect(query);
  const grams = candidates.map((texts) => texts.map(collect));
  const frequencies = documentFrequencies(grams);
  const rarity = Float64Array.from({ length: candidates.length + 1 }, (_, frequency) =>
    Math.log((candidates.length + 1) / (frequency + 0.5)),
  );
  const isWanted = new Uint8Array(buckets);
  for (const gram of wanted) isWanted[gram] = 1;
  const queryWeight = weigh(wanted).all;
  return grams.map((texts) => Math.max(0, ...texts.map(likeness)));

  function likeness(text: readonly number[]): number {
    const { all, common } = weigh(text);
    return common === 0 ? 0 : common / Math.sqrt(queryWeight * all);
  }

  function weigh(text: readonly number[]): { all: number; common: number } {
    let [all, common] = [0, 0];
    for (const gram of text) {
      const weight = rarity[frequencies[gram] ?? 0] ?? 0;
      all += weight;
      if (isWanted[gram] === 1) common += weight;
    }
    return { all, common };
  }
}

/** In how many candidates each run occurs. */
function documentFrequencies(candidates: readonly (readonly (readonly number[])[])[]): Uint16Array {
  const frequencies = new Uint16Array(buckets);
  const lastCandidate = new Uint16Array(buckets);
  for (const [index, texts] of candidates.entries())
    for (const text of texts)
      for (const gram of text) {
        if (lastCandidate[gram] === index + 1) continue;
        lastCandidate[gram] = index + 1;
        frequencies[gram] = (frequencies[gram] ?? 0) + 1;
      }
  return frequencies;
}

/** Gives the distinct four-character runs of a text, words joined by single spaces. */
function gramCollector(): (text: string) => number[] {
  const lastText = new Uint32Array(buckets);
  let number = 0;
  return (text) => {
    number++;
    const plain = ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
    const grams: number[] = [];
    for (let at = 0; at + gramLength <= plain.length; at++) {
      const gram = hash(plain, at);
      if (lastText[gram] === number) continue;
      lastText[gram] = number;
      grams.push(gram);
    }
    return grams;
  };
}

/** FNV-1a over the characters of one run. */
function hash(text: string, start: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < start + gramLength; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 16)) & (buckets - 1);
}
