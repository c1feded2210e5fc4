import { expect, test } from 'vitest';
import {
  carryingSources,
  leaningOf,
  opposingSources,
} from '../../../src/engine/catalog/leaning.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { claim, source } from './collection.ts';

const sources = [
  source('pro', { stance: 'supports' }),
  source('con', { stance: 'contradicts' }),
  source('about', { stance: 'context' }),
];
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id).join(' ');

test.each([
  ['right', 'supports', 'pro', 'con'],
  ['wrong', 'contradicts', 'con', 'pro'],
  ['partly', undefined, 'pro con', 'pro con'],
  ['open', undefined, 'pro con', 'pro con'],
])('“%s” leans to %s, is carried by %s and opposed by %s', (verdict, leaning, carry, oppose) => {
  const said = claim('said', { verdict, sources });
  expect(leaningOf(said, lanternSite)).toBe(leaning);
  expect(idsOf(carryingSources(said, lanternSite))).toBe(carry);
  expect(idsOf(opposingSources(said, lanternSite))).toBe(oppose);
});

test('a verdict against all that was found is carried by what there is', () => {
  const alone = claim('said', { verdict: 'wrong', sources: sources.slice(2) });
  expect(idsOf(carryingSources(alone, lanternSite))).toBe('about');
  expect(idsOf(opposingSources(alone, lanternSite))).toBe('');
});
