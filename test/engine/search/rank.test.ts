import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/engine/search/build-index.ts';
import { openIndex } from '../../../src/engine/search/search.ts';
import { document } from './some-claims.ts';

const order = async (query: string, documents: Parameters<typeof buildIndex>[0]) => {
  const index = await openIndex(buildIndex(documents));
  return (await index.search(query)).hits.map(({ id }) => id);
};

test('a rare word tells more than a common one', async () => {
  const documents = [
    document('rare', 'The quoin was stone.'),
    ...['a', 'b', 'c', 'd'].map((id) => document(id, `The lantern of ${id}${id}${id} was lit.`)),
  ];
  expect((await order('lantern quoin', documents))[0]).toBe('rare');
});

test('a word in the claim tells more than one in the finding or in a source', async () => {
  const documents = [
    document('source', 'Something was said.', { sources: ['On quoins'] }),
    document('finding', 'Something was said.', { finding: 'It was a quoin of stone, we found.' }),
    document('claim', 'A quoin fell.'),
  ];
  expect(await order('quoin', documents)).toEqual(['claim', 'finding', 'source']);
});

test('a short claim about the words comes before a long one that mentions them', async () => {
  const documents = [
    document(
      'long',
      'The mayor, the council and the harbour board met the quoin makers of three towns for two days.',
    ),
    document('short', 'The quoin makers met.'),
  ];
  expect(await order('quoin makers', documents)).toEqual(['short', 'long']);
});

test('a wording does not make its claim longer', async () => {
  const wordings = ['They put it so', 'Others put it in that way', 'And some in a third way'];
  const documents = [
    document('plain', 'The quoin fell.'),
    document('worded', 'The quoin fell.', { wordings }),
  ];
  const index = await openIndex(buildIndex(documents));
  const [first, second] = (await index.search('quoin fell')).hits;
  expect(first?.score).toBeCloseTo(second?.score ?? 0);
});
