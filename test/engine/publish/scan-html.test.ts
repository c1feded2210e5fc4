import { expect, test } from 'vitest';
import { scanHtml } from '../../../src/engine/publish/scan-html.ts';

const partsOf = (html: string) =>
  [...scanHtml(html)].map((part) =>
    part.kind === 'open'
      ? { kind: part.kind, name: part.name, attributes: part.readAttributes() }
      : part,
  );

test('markup is cut into elements, their attributes and their text', () => {
  expect(partsOf('<!doctype html><p class="a b" id=c hidden>x &amp; y</p>')).toEqual([
    {
      kind: 'open',
      name: 'p',
      attributes: new Map([
        ['class', 'a b'],
        ['id', 'c'],
        ['hidden', ''],
      ]),
    },
    { kind: 'text', text: 'x & y' },
    { kind: 'close', name: 'p' },
  ]);
});

test('a `>` within an attribute ends no tag, and one in text is text', () => {
  const [open, text] = partsOf('<a title="a > b">1 > 0</a>');
  expect(open).toMatchObject({ attributes: new Map([['title', 'a > b']]) });
  expect(text).toEqual({ kind: 'text', text: '1 > 0' });
});

test('what stands in a script is neither markup nor decoded; comments are left out', () => {
  expect(partsOf('<script>"<b>&amp;"</script><!-- <i> -->')).toEqual([
    { kind: 'open', name: 'script', attributes: new Map() },
    { kind: 'raw', text: '"<b>&amp;"' },
    { kind: 'close', name: 'script' },
  ]);
});

test('references are decoded by name and by number', () => {
  const [text] = partsOf('&#38;&#x26;&amp;&lt;&quot;&#39;&nbsp;&');
  expect(text).toEqual({ kind: 'text', text: '&&&<"\'\u00a0&' });
});

test('a reference that is not known is no text to be guessed at', () => {
  expect(() => partsOf('<p>&hellip;</p>')).toThrow('&hellip;');
});
