import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/engine/search/build-index.ts';
import type { SearchDocument } from '../../../src/engine/search/document.ts';
import { prepareQuery, scoreByWords } from '../../../src/engine/search/find-claims.ts';
import { bestCandidates } from '../../../src/engine/search/rank.ts';
import { readIndex } from '../../../src/engine/search/read-index.ts';
import { document } from './some-claims.ts';

/** The score of each document by words alone. */
async function scores(query: string, documents: readonly SearchDocument[]): Promise<number[]> {
  const index = await readIndex(buildIndex(documents));
  return [...(await scoreByWords(prepareQuery(query, index), index))];
}

test('a rare word tells more than a common one', async () => {
  const [rare = 0, common = 0] = await scores('lantern quoin', [
    document('rare', 'The quoin stood.'),
    document('common', 'The lantern stood.'),
    document('other', 'The lantern fell.'),
  ]);
  expect(rare).toBeGreaterThan(common);
});

test('further occurrences count ever less', async () => {
  const [once = 0, twice = 0, often = 0] = await scores('quoin', [
    document('once', '', { quotes: ['quoin'] }),
    document('twice', '', { quotes: ['quoin quoin'] }),
    document('often', '', { quotes: ['quoin quoin quoin quoin'] }),
  ]);
  expect(twice).toBeGreaterThan(once);
  expect(often - twice).toBeLessThan(2 * (twice - once));
});

test('a word in the claim tells more than one in the finding or in a source', async () => {
  const [claim = 0, finding = 0, source = 0] = await scores('quoin', [
    document('claim', 'A quoin fell.'),
    document('finding', 'A stone fell.', { finding: 'A quoin stood.' }),
    document('source', 'A stone fell.', { sources: ['On quoins'] }),
  ]);
  expect(claim).toBeGreaterThan(finding);
  expect(finding).toBeGreaterThan(source);
  expect(source).toBeGreaterThan(0);
});

test('a word tells more in a short claim than in a long one', async () => {
  const [short = 0, long = 0] = await scores('quoin', [
    document('short', 'The quoin fell.'),
    document('long', 'The quoin fell on the harbour board between two towns on market day.'),
  ]);
  expect(short).toBeGreaterThan(long);
});

test('further wordings take nothing from a claim or from the first', async () => {
  const wordings = ['They put it so', 'Others put it in that way', 'Some in a third way'];
  const [plain, worded] = await scores('quoin', [
    document('plain', 'The quoin fell.'),
    document('worded', 'The quoin fell.', { wordings }),
  ]);
  expect(worded).toBe(plain);
  const [few, many] = await scores('quoin', [
    document('few', 'It fell.', { wordings: ['the quoin'] }),
    document('many', 'It fell.', { wordings: ['the quoin', ...wordings] }),
  ]);
  expect(many).toBe(few);
});

test('a misspelt word counts slightly less than a written one', async () => {
  const documents = [document('one', 'The quoin fell.'), document('two', 'A lantern fell.')];
  const [written = 0] = await scores('quoin', documents);
  const [guessed = 0] = await scores('quion', documents);
  expect(guessed).toBeCloseTo(0.85 * written);
});

test('the best come first, equals in the order of the index', () => {
  const best = bestCandidates(Float32Array.from([0, 2, 3, 2, 1, 3]), 4);
  expect(best.map(({ number }) => number)).toEqual([2, 5, 1, 3]);
});
