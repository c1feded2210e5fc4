import { describe, expect, test } from 'vitest';
import { groupEvidence } from '../../../src/engine/catalog/evidence.ts';
import { isOwnAccount, sideOf } from '../../../src/engine/catalog/publisher-side.ts';
import { assessTrust } from '../../../src/engine/catalog/trust.ts';
import { catalogOf, claim, claimant, publisher, source } from './collection.ts';

const content = {
  claimants: [
    claimant('works', { name: 'The Works', kind: 'organization' }),
    claimant('union', { kind: 'organization', publishers: ['bulletin'] }),
    claimant('jo-lantern', { organization: 'union', standing: 'spokesperson' }),
  ],
  publishers: [
    publisher('works-news', { side: 'works' }),
    publisher('union-news', { side: 'union' }),
    publisher('bulletin'),
    publisher('beacon', { interest: 'It sells lanterns.' }),
    publisher('herald'),
  ],
};
const catalog = catalogOf(content);

test.each([
  ['works-news', 'works'],
  ['The works-news', 'works'],
  ['union-news', 'union'],
  ['bulletin', undefined],
  ['beacon', undefined],
  ['Somebody', undefined],
])('%s speaks for %s', (name, side) => {
  expect(sideOf({ publisher: name }, catalog)).toBe(side);
});

test.each([
  ['union', 'union-news', true],
  ['jo-lantern', 'union-news', true],
  ['jo-lantern', 'the Union-News', true],
  ['jo-lantern', 'bulletin', true],
  ['works', 'union-news', false],
  ['works', 'bulletin', false],
  ['jo-lantern', 'works-news', false],
  ['jo-lantern', 'beacon', false],
  ['nobody', 'nobody', false],
])('for a claim by %s, %s is the claimant’s own account: %s', (who, name, isOwn) => {
  expect(isOwnAccount({ claimant: who }, { publisher: name }, catalog)).toBe(isOwn);
});

/** Sources as `publisher stance [via]`. */
function trustOf(...sources: [publisher: string, stance: string, via?: string][]) {
  const listed = sources.map(([name, stance, via], index) =>
    source(`work-${index}`, { publisher: name, stance, ...(via !== undefined && { via }) }),
  );
  return assessTrust(claim('said', { sources: listed }), catalog);
}

describe('independent publishers', () => {
  test.each<[string, number, Parameters<typeof trustOf>]>([
    [
      'are counted once each',
      2,
      [
        ['beacon', 'supports'],
        ['beacon', 'context'],
        ['herald', 'context'],
      ],
    ],
    [
      'are no parties',
      1,
      [
        ['works-news', 'contradicts'],
        ['union-news', 'supports'],
        ['beacon', 'context'],
      ],
    ],
    ['are not the claimant’s own', 0, [['bulletin', 'supports']]],
    [
      'are not whoever republished',
      1,
      [
        ['beacon', 'supports', 'A mirror'],
        ['beacon', 'supports', 'herald'],
      ],
    ],
    ['lose a copy that came from a party', 0, [['beacon', 'supports', 'The works-news']]],
    ['may have no record', 1, [['A diary', 'supports']]],
  ])('%s', (_name, count, sources) => {
    expect(trustOf(...sources).independentPublishers).toBe(count);
  });
});

describe('support only from parties', () => {
  test.each<[boolean, Parameters<typeof trustOf>]>([
    [false, []],
    [false, [['works-news', 'contradicts']]],
    [
      true,
      [
        ['works-news', 'supports'],
        ['beacon', 'context'],
      ],
    ],
    [true, [['bulletin', 'supports']]],
    [true, [['beacon', 'supports', 'union-news']]],
    [
      false,
      [
        ['works-news', 'supports'],
        ['beacon', 'supports'],
      ],
    ],
  ])('%s for %j', (expected, sources) => {
    expect(trustOf(...sources).supportOnlyFromParties).toBe(expected);
  });
});

test('counts what was read, what is the claimant’s own and who was asked', () => {
  const said = claim('said', {
    sources: [
      source('one', { publisher: 'bulletin', read: 'full' }),
      source('two', { publisher: 'beacon', read: 'excerpt' }),
      source('three', { publisher: 'union-news', read: 'title-only' }),
    ],
    responses: [{ from: 'The Works', asked: '2026-01-05' }],
  });
  expect(assessTrust(said, catalog)).toEqual({
    sources: 3,
    readInFull: 1,
    independentPublishers: 1,
    ownAccount: 2,
    responsesAsked: 1,
    retracted: 0,
    supportOnlyFromParties: false,
  });
});

test('sets evidence by stance, the claimant’s own account apart unless it speaks against the claim', () => {
  const said = claim('said', {
    sources: [
      source('a', { publisher: 'beacon', stance: 'supports', via: 'herald' }),
      source('b', { publisher: 'union-news', stance: 'supports' }),
      source('c', { publisher: 'bulletin', stance: 'contradicts' }),
      source('d', { publisher: 'works-news', stance: 'contradicts', kind: 'press' }),
      source('e', { publisher: 'A diary', stance: 'context', kind: 'unknown' }),
      source('f', { publisher: 'union-news', stance: 'context' }),
    ],
  });
  const groups = groupEvidence(said, catalog);
  const idsOf = (group: keyof typeof groups) => groups[group].map((entry) => entry.source.id);
  expect(idsOf('supports')).toEqual(['a']);
  expect(idsOf('contradicts')).toEqual(['c', 'd']);
  expect(idsOf('context')).toEqual(['e']);
  expect(idsOf('ownAccount')).toEqual(['b', 'f']);
  expect(groups.supports[0]).toMatchObject({
    publisher: { id: 'beacon', name: 'The beacon', interest: 'It sells lanterns.' },
    republishedBy: 'The herald',
    kind: { label: 'Record', role: 'primary' },
    isIndependent: true,
  });
  expect(groups.contradicts[1]).toMatchObject({
    publisher: { side: 'works', sideName: 'The Works' },
    isOwnAccount: false,
    isIndependent: false,
  });
  expect(groups.context[0]?.publisher).toEqual({ name: 'A diary' });
  expect(groups.context[0]).not.toHaveProperty('kind');
});
