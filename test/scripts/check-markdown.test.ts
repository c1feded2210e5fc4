import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/scripts/check-markdown.ts';

const parser = remark().use(remarkGfm);

/** What Markdown shows of a text: one paragraph of text and bare links, or undefined. */
function shownText(markdown: string): string | undefined {
  const { children } = parser.parse(markdown);
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== 'paragraph') return undefined;
  return paragraph.children
    .flatMap((child) => (child.type === 'link' ? child.children : [child]))
    .map((child) => (child.type === 'text' ? child.value : `<${child.type}>`))
    .join('');
}

const shown = (text: string) => shownText(escapeMarkdown(text));

test.each([
  '*Six* weeks_or_more [as said](https://example.org) `now`',
  '<img src=x onerror=alert(1)> &amp; ~so~',
  '# Title',
  '- a list',
  '1. a list',
  '2) a list',
  '> a quotation',
  '+ 3',
  '---',
  '===',
  '| a | b |',
  '![x](y)',
  'a\\b',
])('“%s” is shown as it is', (text) => {
  expect(shown(text)).toBe(text);
});

test('a text on several lines is one', () => {
  expect(shown('six\n\n# weeks\r\n\tlater')).toBe('six # weeks later');
});

test('whatever is pasted is shown as it is, or as a plain link', () => {
  const characters = fc.constantFrom(...'ab1 .)(-+*_`#>|~![]<>&\\=:$"\'');
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 30 }), (input) => {
      const text = input.replace(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      expect(shown(text)).toBe(text);
    }),
  );
});
