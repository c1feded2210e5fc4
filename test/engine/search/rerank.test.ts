import { describe, expect, test } from 'vitest';
import { characterLikeness } from '../../../src/engine/search/rerank.ts';

describe('characterLikeness', () => {
  test('is 1 for the same text and 0 for nothing in common', () => {
    const [same, other] = characterLikeness('The ferry stopped', [
      ['the Ferry stopped!'],
      ['qqq zzz'],
    ]);
    expect(same).toBeCloseTo(1);
    expect(other).toBe(0);
  });

  test('prefers the same words in the same order', () => {
    const [same = 0, turned = 0] = characterLikeness('crews stopped ferries', [
      ['crews stopped ferries'],
      ['ferries stopped crews'],
    ]);
    expect(same).toBeGreaterThan(turned);
  });

  test('counts what few candidates have for more', () => {
    const [rare = 0, common = 0] = characterLikeness('harbour lantern', [
      ['harbour of brass'],
      ['lantern of brass'],
      ['lantern of brass'],
    ]);
    expect(rare).toBeGreaterThan(common);
  });

  test('takes the most alike of several texts', () => {
    const [single = 0, several = 0] = characterLikeness('the roof leaks', [
      ['the roof leaks'],
      ['of something else', 'the roof leaks', 'and more'],
    ]);
    expect(several).toBeCloseTo(single);
  });

  test('finds nothing in nothing', () => {
    expect(characterLikeness('', [[''], []])).toEqual([0, 0]);
  });
});
