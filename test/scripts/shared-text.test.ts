import { expect, test } from 'vitest';
import { addressWith, readSharedText } from '../../src/scripts/shared-text.ts';

const page = new URL('https://checks.example.org/base/check/');

test('a short text comes back from the address that holds it, without being sent', () => {
  const text = 'Fares rose by 30 % & more:\n“so they say” #now?';
  const address = new URL(addressWith(text, page) ?? '');
  expect(address.pathname).toBe('/base/check/');
  expect(address.search).toBe('');
  expect(readSharedText(address)).toEqual({ text, wasSent: false });
});

test.each(['', '  \n', 'word '.repeat(400)])(
  'no address holds an empty or a long text: %#',
  (text) => {
    expect(addressWith(text, page)).toBeUndefined();
  },
);

test('a text that a device shares was sent', () => {
  const address = new URL('?title=A+lamp&text=It+is+lit.&url=', page);
  expect(readSharedText(address)).toEqual({ text: 'A lamp\n\nIt is lit.', wasSent: true });
});

test.each(['', '#text=', '#result', '?q=lamp', '?text=', '?title=%20'])(
  'no text in “%s”',
  (rest) => {
    expect(readSharedText(new URL(rest, page))).toBeUndefined();
  },
);
