import { recognise, thresholds } from '../src/engine/search/recognise.ts';
import { openIndex } from '../src/engine/search/search.ts';
import { buildLargeCollection } from './invented-claims.ts';

/**
 * `node bench/check-text.ts [claims] [words]`: how long a text takes in Node, from the bytes of the index on; 10,000
 * claims and 2,000 words unless told. One line of JSON.
 */
const [claimCount, wordCount] = [
  Number(process.argv[2] ?? 10_000),
  Number(process.argv[3] ?? 2000),
];
const { files, writeText } = await buildLargeCollection(claimCount);
const text = writeText(wordCount);

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
