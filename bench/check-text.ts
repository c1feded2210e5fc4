import { buildIndexFiles } from '../src/engine/search/build-index.ts';
import type { SearchDocument } from '../src/engine/search/document.ts';
import { searchDocuments, searchOptions } from '../src/engine/search/documents.ts';
import { recognise, thresholds } from '../src/engine/search/recognise.ts';
import { openIndex } from '../src/engine/search/search.ts';
import { readCollection } from './calibration.ts';

/**
 * `node bench/check-text.ts [claims] [words]`: how long a text takes, from the bytes of the index on. Beside our own
 * claims the index holds others of the same length, made of the same words by a fixed seed, up to 10,000 in all;
 * the text has 2,000 words, one sentence in four a wording of a claim. One line of JSON.
 */
const [claimCount, wordCount] = [
  Number(process.argv[2] ?? 10_000),
  Number(process.argv[3] ?? 2000),
];
const catalog = await readCollection();
const own = searchDocuments(catalog);
const random = seeded(20_261_125);
const words = own.flatMap(({ claim, finding, wordings }) =>
  [claim, finding, ...wordings].join(' ').split(' '),
);
const invented = Array.from({ length: claimCount - own.length }, (_, number) => invent(number));
const files = buildIndexFiles([...own, ...invented], searchOptions(catalog));
const text = writeText();

const opened = performance.now();
const index = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
const started = performance.now();
const sentences = await index.matchText(text, { limit: 6, leastStrength: thresholds.related });
const done = performance.now();
console.log(
  JSON.stringify({
    claims: index.size,
    words: text.split(/\s+/).length,
    sentences: sentences.length,
    marks: sentences.flatMap(({ hits }) => recognise(hits)).length,
    files: files.size,
    openMs: Math.round(started - opened),
    matchMs: Math.round(done - started),
  }),
);

/** A claim that says nothing, as long in every field as one of ours. */
function invent(number: number): SearchDocument {
  const model = own[number % own.length];
  if (model === undefined) throw new Error('The collection has no claim.');
  const scramble = (text: string) =>
    text
      .split(' ')
      .map(() => words[Math.floor(random() * words.length)] ?? '')
      .join(' ');
  return {
    ...model,
    id: `invented-${String(number)}`,
    claim: scramble(model.claim),
    finding: scramble(model.finding),
    quotes: model.quotes.map(scramble),
    wordings: model.wordings.map(scramble),
    sources: model.sources.map(scramble),
  };
}

function writeText(): string {
  const lines: string[] = [];
  for (let written = 0; written < wordCount;) {
    const { wordings, finding } = own[Math.floor(random() * own.length)] ?? {
      wordings: [],
      finding: '',
    };
    const line = lines.length % 4 === 0 ? `${wordings[0] ?? finding}.` : finding;
    lines.push(line);
    written += line.split(' ').length;
  }
  return lines.join('\n');
}

/** Mulberry32: the same numbers from the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
