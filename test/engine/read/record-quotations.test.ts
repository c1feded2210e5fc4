import { expect, test } from 'vitest';
import { recordQuotations } from '../../../src/engine/read/record-quotations.ts';

const digests = new Map([
  ['a', '0123456789abcdef'],
  ['b', '1111111111111111'],
]);
const recorded = 'quotations:\n  a: "0123456789abcdef"\n  b: "1111111111111111"\n';

test.each([
  ['adds them at the end', '', '', 'unknown: [  ]  # spaced\n'],
  ['replaces a block', 'quotations:\n  c: "2222222222222222"\n  d: "3333333333333333"\n', '', ''],
  [
    'replaces a block in the middle',
    'quotations:\n  c: "2222222222222222"\n',
    'words: 3 # exactly\n',
    '',
  ],
  ['replaces an empty list', 'quotations: {}\n', 'words: 3\n', ''],
  ['replaces nothing', 'quotations:\n', 'words: 3\n', ''],
])('%s and leaves the rest as it is', (_case, before, after, head) => {
  const start = `---\ntitle: "It’s  so"   # a comment\n${head}`;
  const body = '---\n\nText with quotations: here.\n\n---\n';
  const text = `${start}${before}${after}${body}`;
  const expected =
    before === '' ? `${start}${after}${recorded}${body}` : `${start}${recorded}${after}${body}`;
  expect(recordQuotations(text, digests)).toBe(expected);
  expect(recordQuotations(expected, digests)).toBe(expected);
});

test('takes the field away when nothing is proved', () => {
  expect(recordQuotations(`---\ntitle: A\n${recorded}---\n`, new Map())).toBe(
    '---\ntitle: A\n---\n',
  );
});
