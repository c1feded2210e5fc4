import { describe, expect, test } from 'vitest';
import { createLocator, type Place } from '../../../src/engine/read/locate.ts';

const text = `---
claim: It is
  red, "very" red.
topics: [water, light]
sources:
  - id: a
    url:
  - { id: b, title: "The 30th log" }
empty: {}
---

First 30.
Second.
`;

/** Where a place is, as \`line:column\`. */
function find(place: Place, source = text): string {
  const { line, column } = createLocator(source)(place);
  return `${line}:${column}`;
}

describe('finds', () => {
  test.each<[string, Place, string]>([
    ['a value', ['claim'], '2:8'],
    ['an entry of a list', ['topics', 1], '4:17'],
    ['a value of an entry', ['sources', 0, 'id'], '6:9'],
    ['a value in braces', ['sources', 1, 'title'], '8:21'],
    ['a word of a value', { path: ['sources', 1, 'title'], word: '30th' }, '8:26'],
    ['a word on a later line of a value', { path: ['claim'], word: '"very"' }, '3:8'],
    ['a word that is not there, as the value', { path: ['claim'], word: 'blue' }, '2:8'],
    ['a name', { key: ['sources', 0, 'id'] }, '6:5'],
    ['an empty value, at its name', ['sources', 0, 'url'], '7:5'],
    ['a missing field, at its parent', ['sources', 0, 'title'], '6:5'],
    ['a missing field of the whole', ['verdict'], '2:1'],
    ['a missing entry, at its list', ['sources', 7, 'id'], '6:3'],
    ['a missing field of what is no group', ['claim', 'x', 'y'], '2:8'],
    ['the whole', [], '2:1'],
    ['a place in the body, by offset', { offset: 7 }, '12:7'],
    ['a place in the body, by line', { line: 3, column: 4 }, '13:4'],
  ])('%s', (_case, place, expected) => {
    expect(find(place)).toBe(expected);
  });

  test('something in a file without front matter, or without anything', () => {
    expect(find(['claim'], 'Hello.\n')).toBe('1:1');
    expect(find(['claim'], '')).toBe('1:1');
    expect(find(['claim'], '---\n---\n')).toBe('1:1');
  });
});
