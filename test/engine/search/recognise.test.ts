import { describe, expect, test } from 'vitest';
import {
  atLeast,
  matchCalibration,
  measure,
  openCalibrated,
  readCalibration,
  readCollection,
} from '../../../bench/calibration.ts';
import type { SentenceHit } from '../../../src/engine/search/match-text.ts';
import { recognise, thresholds } from '../../../src/engine/search/recognise.ts';
import { document } from './some-claims.ts';

const hit = (id: string, strength: number, basis: SentenceHit['basis'] = 'words'): SentenceHit => ({
  id,
  strength,
  basis,
  score: 1,
  coverage: 1,
  matchedField: 'claim',
  passage: '',
  ranges: [],
  document: document(id, ''),
});
const marks = (...hits: SentenceHit[]) =>
  recognise(hits, { recognised: 4, related: 2, further: 6 }).map(
    ({ id, recognition }) => `${id} ${recognition}`,
  );

describe('what a sentence states', () => {
  test.each([
    ['a strong hit is recognised', [hit('a', 4)], ['a recognised']],
    ['a weaker one is related', [hit('a', 3.9)], ['a related']],
    ['a weak one is nothing', [hit('a', 1.9)], []],
    ['no hit is nothing', [], []],
    ['a further claim needs more', [hit('a', 9), hit('b', 5)], ['a recognised']],
    [
      'a strong further claim is stated too',
      [hit('a', 9), hit('b', 6)],
      ['a recognised', 'b recognised'],
    ],
    ['a quotation is stated, however weak', [hit('a', 1, 'quotation')], ['a recognised']],
    [
      'so is a further one',
      [hit('a', 9), hit('b', 1, 'quotation')],
      ['a recognised', 'b recognised'],
    ],
    ['names alone are related at most', [hit('a', 9, 'names')], ['a related']],
    ['and never a further claim', [hit('a', 9), hit('b', 9, 'names')], ['a recognised']],
    ['beside a related claim there is no other', [hit('a', 3), hit('b', 3)], ['a related']],
  ])('%s', (_name, hits, expected) => {
    expect(marks(...hits)).toEqual(expected);
  });
});

describe('a figure that differs', () => {
  const numberConflict = { yours: '9', theirs: '6' };
  const conflicts = (...hits: SentenceHit[]) =>
    recognise(hits).map((found) => found.numberConflict?.yours);

  test('is pointed out at the surest claim only', () => {
    const [sure, other] = [hit('a', 9), hit('b', 8)].map((found) => ({ ...found, numberConflict }));
    expect(sure && other && conflicts(sure, other)).toEqual(['9', undefined]);
  });

  test('counts in what states the claim, not in its finding', () => {
    expect(conflicts({ ...hit('a', 9), numberConflict, matchedField: 'finding' })).toEqual([
      undefined,
    ]);
  });
});

describe('the thresholds in use', async () => {
  const catalog = await readCollection();
  const { even, odd } = await matchCalibration(await openCalibrated(catalog));
  const goal = (half: typeof odd) => measure(half, atLeast(thresholds.recognised));

  test('keep nine marks of ten right, on the half that set them and on the other', () => {
    expect(goal(even).precision).toBeGreaterThanOrEqual(0.9);
    expect(goal(odd).precision).toBeGreaterThanOrEqual(0.9);
  });

  test('recognise eight of ten claims in other words', () => {
    expect(goal(odd).recall).toBeGreaterThanOrEqual(0.8);
  });

  test('were measured on sentences that no claim lists as a wording', () => {
    const known = new Set(catalog.claims.flatMap(({ claim, wordings }) => [claim, ...wordings]));
    const sentences = readCalibration();
    expect(sentences.filter(({ text }) => known.has(text))).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(150);
  });
});
