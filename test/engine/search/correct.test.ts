import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/engine/search/build-index.ts';
import { nearestWords } from '../../../src/engine/search/correct.ts';
import { type IndexReader, readIndex } from '../../../src/engine/search/read-index.ts';
import { splitCompound } from '../../../src/engine/search/split-compound.ts';
import { document } from './some-claims.ts';

let index: IndexReader;
beforeAll(async () => {
  const claims = [
    'ferry ferry harbour',
    'merry harbours lamplighter',
    'ferry fares the lamplighters',
    'berry roof scientist',
  ];
  index = await readIndex(buildIndex(claims.map((claim, n) => document(String(n), claim))));
});

describe('nearestWords', () => {
  const nearest = (word: string) => nearestWords(word, index.vocabulary).map((found) => found.word);

  test.each([
    ['an omission', 'ferr', ['ferry']],
    ['a swap', 'frery', ['ferry']],
    ['only the same first letter, where one has it', 'fberry', ['ferry']],
    ['others where none has it', 'jerry', ['ferry', 'berry', 'merry']],
    ['one correction for all forms of a word', 'harbouri', ['harbour']],
    ['two edits from nine letters on', 'lamplightre', ['lamplighter']],
    ['two edits, far apart', 'lmplightrs', ['lamplighters']],
  ])('finds %s', (_, word, expected) => {
    expect(nearest(word)).toEqual(expected);
  });

  test.each(['fry', 'fexyy', 'wholly', 'f'.repeat(90), ''])('finds nothing near %.9s', (word) => {
    expect(nearest(word)).toEqual([]);
  });
});

describe('splitCompound', () => {
  const split = (word: string) =>
    splitCompound(word, {
      vocabulary: index.vocabulary,
      stopWords: index.language.stopWords,
      count: index.count,
    });

  test.each([
    ['harbourroof', ['harbour', 'roof']],
    ['theferryfares', ['the', 'ferry', 'fares']],
    ['lamplightersharbour', ['lamplighters', 'harbour']],
  ])('splits %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test.each(['harbourx', 'zzzzzz', 'roof', 'ferry'.repeat(20)])('leaves %.9s', (word) => {
    expect(split(word)).toBeUndefined();
  });
});
