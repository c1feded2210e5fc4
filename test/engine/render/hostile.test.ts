import fc from 'fast-check';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/engine/render/body.ts';
import { findCitations } from '../../../src/engine/render/find-citations.ts';
import { renderProse } from '../../../src/engine/render/prose.ts';
import { sanitizeSchema } from '../../../src/engine/render/sanitize-schema.ts';
import { toHtml } from '../../../src/engine/render/to-tree.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { claim, source } from '../catalog/collection.ts';
import { findForbidden } from './allowed-markup.ts';

const sources = [source('log', { title: '"><script>alert(1)</script>' }), source('diary')];

function render(body: string): string {
  const { sections } = renderBody({ ...claim('said'), sources, body }, lanternSite);
  return sections.map(({ html }) => html).join('\n');
}

const calc = (lines: string) => `\`\`\`calc\n${lines}\n\`\`\``;

const hostile = {
  'a script': '<script>alert(1)</script>',
  'an inline script': 'Text <script>alert(1)</script> text',
  'a handler': '<img src=x onerror=alert(1)>',
  'an inline handler': 'Text <b onclick="alert(1)" style="color:red">bold</b>',
  'a style element': '<style>body { display: none }</style>',
  'a frame': '<iframe src="https://evil.example"></iframe>',
  'a form': '<form action="https://evil.example"><input name=getElementById></form>',
  'a base address': '<base href="https://evil.example">',
  'a refresh': '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  'a drawing': '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  'mathematics in HTML':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'a comment': '<!-- <b> --> text <!-- --!> <img src=x onerror=alert(1)> -->',
  'CDATA and instructions': '<![CDATA[<script>alert(1)</script>]]> <?php echo 1 ?>',
  'a javascript: link': '[x](javascript:alert(1))',
  'a javascript: link in capitals': '[x](JaVaScRiPt:alert(1))',
  'a javascript: link in entities': '[x](&#106;avascript&colon;alert(1))',
  'a javascript: link with a tab': '[x](<java\tscript:alert(1)>)',
  'a javascript: link after a space': '[x](< javascript:alert(1)>)',
  'a javascript: link after a control character': '[x](<\u0001javascript:alert(1)>)',
  'a javascript: reference': '[x][y]\n\n[y]: javascript:alert(1)',
  'a javascript: autolink': '<javascript:alert(1)>',
  'a data: link': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'a vbscript: link': '[x](vbscript:msgbox(1))',
  'a protocol-relative link': '[x](//evil.example) [y](/\\evil.example) [z](\\\\evil.example)',
  'a link with a password': '[x](https://user:secret@evil.example/)',
  'an attribute in a link': '[x](https://a.example/"onmouseover="alert(1))',
  'an attribute in a title': '[x](https://a.example "a\\" onmouseover=\\"alert(1)")',
  'an image':
    '![x](https://evil.example/pixel.gif) ![y](javascript:alert(1)) ![z][z]\n\n[z]: https://evil.example/z.png',
  'an attribute in an image': '![x" onerror="alert(1)](y)',
  'ids that clobber':
    '## constructor\n\n## __proto__\n\n## getElementById\n\n## cite-1\n\n## note-1',
  'one heading twice': '## Same\n\n## Same\n\n## Same 1\n\n## same-1',
  'a heading of markup': '## <b id=x>a</b> `<i>` [x](javascript:alert(1)) ![y](z)',
  'code with a class': '```js" onclick="alert(1)\nx\n```',
  'code that closes itself': '```\n</code></pre><script>alert(1)</script>\n```',
  'a table of markup': '| <b> | [x](javascript:alert(1)) |\n|:-:|-:|\n| `|` | </td><script> |',
  'a footnote': 'x[^1] y[^__proto__]\n\n[^1]: <script>alert(1)</script>',
  'a task list': '- [ ] <input type=submit>\n- [x] done',
  'a citation with markup': '[@log, <script>alert(1)</script>] [@log, "onclick="alert(1)] [@<b>]',
  'a citation with a title of markup': 'It was red [@log].',
  'a calculation of markup': calc(
    'id: x\ntitle: <script>alert(1)</script>\ngiven: { a: { value: 1, unit: b, assumption: "<img src=x onerror=alert(1)>" } }\nfind: a\nstates: 1\nunit: b',
  ),
  'a calculation with a hostile id': calc(
    'id: "x\\" onclick=\\"y"\ntitle: t\ngiven: {}\nfind: a\nstates: 1',
  ),
  'a calculation that runs away': calc(
    'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c]',
  ),
  'a tagged calculation': calc('id: !!js/function "function(){}"\ntitle: t'),
  'a figure of markup': '{calc:<script>} {calc:__proto__} {calc:constructor}',
  'a null and odd characters': 'a\u0000b \uFFFD \u202E \uD800 \u2028',
  'windows line ends': '## A\r\n\r\nIt was red [@log].\r\n\r\n```js\r\nx\r\n```\r\n',
};

describe.each(Object.entries(hostile))('%s', (_name, body) => {
  test('is harmless in a claim', () => {
    expect(findForbidden(render(body))).toEqual([]);
  });
  test('is harmless on a page', () => {
    expect(findForbidden(renderProse(body))).toEqual([]);
  });
});

const deep = {
  quotations: '>'.repeat(7000) + 'x',
  'quotations that still parse': '>'.repeat(3500) + 'x',
  lists: Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
  emphasis: '_'.repeat(3000) + 'a' + '_'.repeat(3000),
  brackets: '['.repeat(4000),
  citations: '[@a'.repeat(3000),
  links: '[a]('.repeat(3000),
};

test.each(Object.entries(deep))('survives %s nested thousands deep', (_name, body) => {
  expect(findForbidden(render(body))).toEqual([]);
});

/** The last net, should a step before it fail: trees that no Markdown gives. */
test.each([
  ['a handler', h('p', { onClick: 'alert(1)', style: 'color: red' }, 'x'), '<p>x</p>'],
  ['a script', h('script', 'alert(1)'), ''],
  ['an unknown element', h('marquee', h('b', 'x')), 'x'],
  ['a script address', h('a', { href: 'javascript:alert(1)' }, 'x'), '<a>x</a>'],
  ['another scheme', h('a', { href: 'irc://a.example/' }, 'x'), '<a>x</a>'],
  ['an id and a class', h('p#location.calc', 'x'), '<p class="">x</p>'],
  ['an id on a heading', h('h2#location', 'x'), '<h2>x</h2>'],
  ['an id on a link', h('a#cite-x.button', 'x'), '<a class="">x</a>'],
  ['a cell outside a table', h('td', 'x'), 'x'],
  [
    'an address in MathML',
    h('math', { href: 'javascript:alert(1)' }, h('mi', 'x')),
    '<math><mi>x</mi></math>',
  ],
  ['raw HTML', { type: 'raw', value: '<b>' } as never, ''],
])('the sanitiser stops %s', (_name, node, expected) => {
  const tree = unified()
    .use(rehypeSanitize, sanitizeSchema)
    .runSync({ type: 'root', children: [node] });
  expect(toHtml(tree.children)).toBe(expected);
});

describe('any text', () => {
  const pieces = [
    ...Object.values(hostile),
    ...['[@log', '[@', ']', '; @diary', ', page 2', '{calc:', 'x}', '`', '```calc\n', '\n```\n'],
    ...[
      '# ',
      '## ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '    ',
      '|',
      '\n|-|-|\n',
      '*',
      '**',
      '_',
      '~~',
    ],
    ...[
      '<',
      '>',
      '&',
      '&lt;',
      '"',
      "'",
      '](',
      ')',
      '!',
      '[',
      '\\',
      '\t',
      '\r\n',
      'javascript:',
      '//',
    ],
    ...[
      'id: x\n',
      'given: { a: { value: 1 } }\n',
      'find: a\n',
      'states: 1\n',
      'www.a.example',
      'a@b.example',
    ],
  ];
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));

  test('never throws and holds nothing that is not allowed', () => {
    fc.assert(
      fc.property(text, (body) => {
        findCitations(body);
        expect(findForbidden(render(body))).toEqual([]);
        expect(findForbidden(renderProse(body))).toEqual([]);
      }),
      { numRuns: 600, seed: 20261123 },
    );
  });
});
