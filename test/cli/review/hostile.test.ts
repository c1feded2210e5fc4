import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/cli/review/format-markdown.ts';
import { formatPage } from '../../../src/cli/review/format-page.ts';
import { markChanges } from '../../../src/cli/review/mark-changes.ts';
import {
  code,
  codeBlock,
  heading,
  list,
  paragraph,
  table,
} from '../../../src/cli/review/sheet-nodes.ts';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![a](https://t.example/p)',
    '[a](javascript:alert(1))',
    '</ins></details>',
    '`',
    '```',
    '|',
    '\n\n# h',
    '<!--',
    '&lt;img&gt;',
    '**',
    '@all',
    '[^1]: x',
    '$$',
    '\u202e',
    '<a href=//x>',
  ),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

test('lets no text become markup, in Markdown or in HTML', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = [
        heading(3, before),
        paragraph(...markChanges(before, after)),
        list([[before, code(after || ' ')]]),
        table([
          ['a', before],
          ['b', after],
        ]),
        codeBlock('diff', `${before}\n${after}`),
      ];
      const sheet = { head: parts, claims: [], rest: [] };
      expect(findMarkup(formatMarkdown(sheet))).toEqual([]);
      expect(findElements(formatPage(sheet, { title: before, lang: 'en' }))).toEqual([]);
    }),
    { numRuns: 400, seed: 20261125 },
  );
});

function findMarkup(markdown: string): string[] {
  const found: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'html' && !/^<\/?(ins|del)>$/.test(node.value)) found.push(node.value);
    if (node.type === 'image' || node.type === 'imageReference') found.push(node.type);
    if (node.type === 'link' && !/^(https?|mailto):/.test(node.url)) found.push(node.url);
  });
  return found;
}

function findElements(page: string): string[] {
  const found: string[] = [];
  visit(fromHtml(page), 'element', ({ tagName, properties }) => {
    if (['script', 'img', 'iframe', 'a'].includes(tagName)) found.push(tagName);
    found.push(...Object.keys(properties).filter((name) => /^on/i.test(name)));
  });
  return found;
}
