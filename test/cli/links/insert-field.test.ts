import { expect, test } from 'vitest';
import { insertField } from '../../../src/cli/content-file/insert-field.ts';

const field = {
  path: ['sources', 0],
  after: 'url',
  name: 'archived',
  value: 'https://archive.example/a',
};

test.each([
  [
    'a group of lines',
    'sources:\n  - id: a\n    url: https://a.example/ # as read\n    kind: press\n',
    'sources:\n  - id: a\n    url: https://a.example/ # as read\n    archived: https://archive.example/a\n    kind: press\n',
  ],
  [
    'a group whose first field it is',
    'sources:\n  - url: https://a.example/\n    kind: press\n',
    'sources:\n  - url: https://a.example/\n    archived: https://archive.example/a\n    kind: press\n',
  ],
  [
    'a group in braces',
    'sources:\n  - { id: a, url: "https://a.example/", kind: press }\n',
    'sources:\n  - { id: a, url: "https://a.example/", archived: https://archive.example/a, kind: press }\n',
  ],
  [
    'a value over two lines',
    'sources:\n  - url: >-\n      https://a.example/\n    kind: press\n',
    'sources:\n  - url: >-\n      https://a.example/\n    archived: https://archive.example/a\n    kind: press\n',
  ],
])('adds a field to %s', (_, yaml, expected) => {
  expect(insertField(`---\n${yaml}---\n\nText.\n`, field)).toBe(`---\n${expected}---\n\nText.\n`);
});

test('keeps the ends of lines as they are', () => {
  const text = '---\r\nsources:\r\n  - url: https://a.example/\r\n---\r\n';
  expect(insertField(text, field)).toBe(
    '---\r\nsources:\r\n  - url: https://a.example/\r\n    archived: https://archive.example/a\r\n---\r\n',
  );
});

test('writes a value in quotes where YAML needs them', () => {
  const text = '---\nsources:\n  - url: https://a.example/\n---\n';
  expect(insertField(text, { ...field, value: 'a: b' })).toContain('archived: "a: b"\n');
});

test.each([
  ['a field that is there', '---\nsources:\n  - url: x\n    archived: y\n---\n'],
  ['a group that is not', '---\nsources: []\n---\n'],
])('leaves %s alone', (_, text) => {
  expect(insertField(text, field)).toBeUndefined();
});
