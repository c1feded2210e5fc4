import { expect, test } from 'vitest';
import { settleOrder } from '../../../src/engine/search/final-order.ts';

interface Candidate {
  id: string;
  score: number;
  texts: string[];
}
const settle = (candidates: Candidate[], words: string[]): string[] =>
  settleOrder(candidates, words, ({ texts }) => texts).map(({ id }) => id);

const close: Candidate[] = [
  { id: 'council', score: 1.02, texts: ['the council met'] },
  { id: 'counsel', score: 1, texts: ['about a tax', 'the town’s counsel met'] },
];

test('the candidate with what was written comes before one that is close', () => {
  expect(settle(close, ['counselx'])).toEqual(['counsel', 'council']);
});

test('no word to look for changes nothing', () => {
  expect(settle(close, [])).toEqual(['council', 'counsel']);
  expect(settle(close, ['zzzz'])).toEqual(['council', 'counsel']);
});

test('a clear lead stays, and so do those beyond the best few', () => {
  const lead = [{ ...close[0], score: 2 }, close[1]] as Candidate[];
  expect(settle(lead, ['counselx'])).toEqual(['council', 'counsel']);
  const five = Array.from({ length: 5 }, () => ({ id: 'x', score: 1, texts: ['nothing'] }));
  expect(settle([...five, { id: 'counsel', score: 1, texts: ['counsel'] }], ['counsel'])[5]).toBe(
    'counsel',
  );
});
