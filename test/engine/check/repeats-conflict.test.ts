import { expect, test } from 'vitest';
import { repeatsConflict } from '../../../src/engine/check/rules/repeats-conflict.ts';
import type { RuleContext } from '../../../src/engine/check/rule.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';
import { catalogOf, claim } from '../catalog/collection.ts';

const reason = (value: string) => [{ rule: 'repeats-conflict', value, reason: 'Another day.' }];

/** The claims for which the rule speaks up, between a right one and a wrong one that repeats it. */
function reportsOf(right: object, wrong: object): string[] {
  const claims = [
    claim('first', { verdict: 'right', ...right }),
    claim('again', { verdict: 'wrong', repeats: ['first'], ...wrong }),
  ];
  const context: RuleContext = {
    site: lanternSite,
    today: lanternDay,
    catalog: catalogOf({ claims }),
    ids: { claims: new Set() } as unknown as RuleContext['ids'], // not looked at
    digests: new Map(),
  };
  return claims.flatMap((each) => {
    const found: string[] = [];
    repeatsConflict.check(each, () => found.push(each.slug), context);
    return found;
  });
}

test.each([
  ['is reported where the link is', {}, {}, ['again']],
  ['is no conflict where the verdicts agree', { verdict: 'wrong' }, {}, []],
  ['is no conflict with a draft', { draft: true }, {}, []],
  ['needs a reason in one file: that of the link', {}, { allow: reason('first') }, ['again']],
  ['needs a reason in one file: the other', { allow: reason('again') }, {}, ['first']],
])('a repetition with another verdict %s', (_what, right, wrong, slugs) => {
  // Where a reason is given the rule still speaks, and the reason sets it aside.
  expect(reportsOf(right, wrong)).toEqual(slugs);
});
