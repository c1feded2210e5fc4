import { expect, test } from 'vitest';
import { marks } from '../../../../src/engine/search/service/build-request.ts';
import {
  readAnswer,
  UnreadableAnswerError,
} from '../../../../src/engine/search/service/read-answer.ts';

const verdicts = new Set(['', 'false', 'true']);
const read = (answer: unknown, limit = 10) => readAnswer(answer, { verdicts, limit });

const source = { claim: 'The pier was sold.', verdict: 'false', date: '2021-03-04' };
const hit = (fields: object = {}, highlight?: object, id: unknown = 'pier-sold') => ({
  ...{ _index: 'claims', _id: id, _score: 2.5, _source: { ...source, ...fields } },
  ...(highlight && { highlight }),
});
const answerWith = (...hits: unknown[]) => ({
  took: 3,
  timed_out: false,
  hits: { total: { value: hits.length, relation: 'eq' }, max_score: 2.5, hits },
});
const marked = (text: string) => text.replaceAll('[', marks.open).replaceAll(']', marks.close);

test('a hit is read with the text that holds most of the words, marked', () => {
  const highlight = {
    claim: [marked('The [pier] was sold.')],
    quotes: [marked('we [sold] the old [pier]'), marked('the [pier]')],
  };
  const found = hit({ speaker: 'Ada, mayor', labels: { claimant: ['Ada'] } }, highlight);
  const { hits, total } = read(answerWith(found));
  expect(total).toBe(1);
  expect(hits[0]).toMatchObject({
    id: 'pier-sold',
    matchedField: 'quotes',
    passage: 'we sold the old pier',
    ranges: [
      [3, 7],
      [16, 20],
    ],
    document: { claim: 'The pier was sold.', verdict: 'false', speaker: 'Ada' },
  });
});

test('where several texts hold as many words, the claim itself stands', () => {
  const highlight = { wordings: [marked('a [pier]')], claim: [marked('The [pier] was sold.')] };
  expect(read(answerWith(hit({}, highlight))).hits[0]).toMatchObject({ matchedField: 'claim' });
  expect(read(answerWith(hit())).hits[0]).toMatchObject({
    ...{ matchedField: 'claim', passage: 'The pier was sold.', ranges: [] },
  });
});

test.each(['[', ']', ']]a[[b', '[a[b]c', ''])(
  'marks that do not close stay ranges of the text: %s',
  (text) => {
    const [found] = read(answerWith(hit({}, { claim: [marked(text)] }))).hits;
    for (const [start, end] of found?.ranges ?? []) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(found?.passage.length ?? 0);
    }
    expect(found?.passage).not.toMatch(/[\uE000\uE001]/);
  },
);

test('facets have the counts of the answer and what people read for the values', () => {
  const sample = { articles: ['one', 'two'], labels: { articles: ['First', 'Second'] } };
  const bucket = (key: unknown, count: unknown) => ({
    ...{ key, doc_count: count, sample: { hits: { hits: [{ _source: sample }] } } },
  });
  const counts = { doc_count: 9, values: { buckets: [bucket('two', 4), bucket('three', 5)] } };
  const chosen = { buckets: [bucket('one', 1), bucket(3, 1), bucket('four', -1)] };
  const { facets } = read({
    ...answerWith(hit()),
    aggregations: { articles: { ...counts, chosen } },
  });
  expect(facets?.articles).toEqual([
    { value: 'three', label: 'three', count: 5 },
    { value: 'two', label: 'Second', count: 4 },
    { value: 'one', label: 'First', count: 1 },
  ]);
  expect(facets?.verdict).toEqual([]);
  expect(read(answerWith(hit())).facets).toBeUndefined();
});

test.each([
  ['an address for a slug', hit({}, undefined, 'javascript:alert(1)')],
  ['a path for a slug', hit({}, undefined, '../../elsewhere')],
  ['a slug that is too long', hit({}, undefined, 'a'.repeat(101))],
  ['a number for a slug', hit({}, undefined, 7)],
  ['a verdict that the site does not have', hit({ verdict: 'shocking' })],
  ['an inherited name for a verdict', hit({ verdict: '__proto__' })],
  ['a date that is none', hit({ date: '2021-13-40' })],
  ['no source', { _id: 'pier-sold' }],
  ['nothing', null],
])('a hit with %s is left out', (_what, bad) => {
  expect(read(answerWith(bad, hit())).hits.map(({ id }) => id)).toEqual(['pier-sold']);
  expect(() => read(answerWith(bad))).toThrow(UnreadableAnswerError);
});

test('texts of another kind are empty, long ones are cut, and no more is read than was asked for', () => {
  const strange = hit({ claim: { toString: 'x' }, finding: 'a'.repeat(9999), status: 'published' });
  const [found, ...others] = read(answerWith(strange, hit(), hit()), 1).hits;
  expect(others).toEqual([]);
  expect(found?.document).toMatchObject({ claim: '', finding: 'a'.repeat(2000) });
  expect(found?.document.status).toBeUndefined();
});

test.each([
  ['an error', { error: { type: 'index_not_found_exception' }, status: 404 }],
  ['another program', { results: [] }],
  ['a count that is none', { hits: { total: { value: 'many' }, hits: [] } }],
  ['hits that are no list', { hits: { total: { value: 1 }, hits: { length: 1 } } }],
  ['a list', []],
  ['a word', 'hits'],
  ['nothing', null],
])('%s is no answer', (_what, answer) => {
  expect(() => read(answer)).toThrow(UnreadableAnswerError);
});
