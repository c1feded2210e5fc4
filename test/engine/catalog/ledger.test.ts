import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/engine/catalog/ledger.ts';
import { catalogOf, claim, publisher, source } from './collection.ts';

const log = (id: string, stance: string) => source(id, { stance, publisher: 'beacon' });
const catalog = catalogOf({
  publishers: [publisher('beacon')],
  claims: [
    claim('alone', { sources: [log('a', 'supports'), log('b', 'supports')] }),
    claim('shared', { sources: [log('a', 'supports'), source('c', { stance: 'supports' })] }),
    claim('both', { sources: [log('b', 'contradicts')] }),
    claim('against', { sources: [log('a', 'contradicts'), log('b', 'context')] }),
  ],
});

test('counts the claims that rest on each publisher, each once for a stance, the most used first', () => {
  expect(buildLedger(catalog)).toEqual([
    {
      publisher: 'beacon',
      name: 'The beacon',
      works: 2,
      claims: 4,
      supports: 2,
      contradicts: 2,
      context: 1,
      onlySupport: 1,
      onlyContradiction: 2,
    },
    expect.objectContaining({ publisher: 'The Lantern', works: 1, claims: 1, onlySupport: 0 }),
  ]);
});
