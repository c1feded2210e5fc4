import { expect, test } from 'vitest';
import { mapVerdict } from '../../../src/cli/import/map-verdict.ts';
import { mappingSchema } from '../../../src/cli/import/mapping.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';

const mapping = mappingSchema.parse({
  verdicts: { 'Pants on fire': 'wrong', 9: 'right', Odd: 'no-such-verdict' },
});

test.each([
  ['equal words', { label: 'Partly' }, 'partly'],
  ['words of another case', { label: ' RIGHT ' }, 'right'],
  ['an id', { label: 'unjudged' }, 'unjudged'],
  ['words in the mapping', { label: 'pants on fire', rating: 3, worst: 1, best: 3 }, 'wrong'],
  ['a number in the mapping', { rating: 9 }, 'right'],
  ['a number of an equal scale', { label: 'Half of it', rating: 2, worst: 1, best: 3 }, 'partly'],
  ['a number of another scale', { label: 'Half of it', rating: 2, worst: 1, best: 5 }, undefined],
  ['a number of an unknown scale', { rating: 2 }, undefined],
  ['words that the mapping sends nowhere', { label: 'Odd' }, undefined],
  ['nothing', {}, undefined],
])('maps %s', (_, verdict, id) => {
  expect(mapVerdict(verdict, lanternSite, mapping)).toBe(id);
});

test('reads the mapping to a verdict that YAML takes for a boolean', () => {
  expect(mappingSchema.parse({ verdicts: { Wahr: true } }).verdicts).toEqual({ Wahr: 'true' });
});
