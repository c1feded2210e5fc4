import { describe, expect, test } from 'vitest';
import { largestFile } from '../../../src/engine/read/read-short-file.ts';
import { checkFiles, placesOf } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';

/** Changes one thing in the text of a valid claim. */
function broken(from: string, to: string): string {
  const text = claimFile();
  if (!text.includes(from)) throw new Error(`The sample claim does not hold ${from}`);
  return text.replace(from, to);
}

const claim = 'claims/2026/lantern-is-red.md';

/** What a contributor could send, and the one thing that the check says about it. */
const cases: { name: string; text: string; at: string; rule: string }[] = [
  { name: 'an empty file', text: '', at: '1:1', rule: 'front-matter-missing' },
  { name: 'a file of blanks', text: ' \n\n', at: '1:1', rule: 'front-matter-missing' },
  { name: 'no front matter', text: 'Hello.\n', at: '1:1', rule: 'front-matter-missing' },
  {
    name: 'front matter without an end',
    text: '---\nclaim: The lantern was red.\n',
    at: '1:1',
    rule: 'front-matter-unterminated',
  },
  {
    name: 'broken YAML',
    text: broken('voice: quoted', 'voice: [quoted'),
    at: '5:1',
    rule: 'front-matter-syntax',
  },
  {
    name: 'a field that stands twice',
    text: broken('voice: quoted', 'voice: quoted\nquote: Again'),
    at: '5:1',
    rule: 'front-matter-syntax',
  },
  {
    name: 'an unknown verdict',
    text: broken('verdict: right', 'verdict: rigth'),
    at: '12:10',
    rule: 'verdict-unknown',
  },
  {
    name: 'the verdict `false`, which YAML reads as a boolean',
    text: broken('verdict: right', 'verdict: false'),
    at: '12:10',
    rule: 'verdict-unknown',
  },
  {
    name: 'an unknown source in the text',
    text: broken('[@beacon-log]', '[@beacon-log] and blue [@bacon-log]'),
    at: '41:37',
    rule: 'citation-unknown',
  },
  {
    name: 'a missing field',
    text: broken('finding: It was.\n', ''),
    at: '2:1',
    rule: 'schema-missing',
  },
  {
    name: 'a missing field of a source',
    text: broken('    title: The lantern log\n', ''),
    at: '17:5',
    rule: 'schema-missing',
  },
  {
    name: 'an unquoted year',
    text: broken('published: 2026-01-02', 'published: 2026'),
    at: '21:16',
    rule: 'schema-type',
  },
  {
    name: 'a day that the calendar lacks',
    text: broken('reviewed: 2026-02-01', 'reviewed: 2026-02-29'),
    at: '15:11',
    rule: 'schema-value',
  },
  {
    name: 'a program for front matter',
    text: '---js\n{ claim: (globalThis.wasRun = true) }\n---\n',
    at: '1:4',
    rule: 'front-matter-language',
  },
  {
    name: 'JSON for front matter',
    text: '---json\n{ "claim": "The lantern was red." }\n---\n',
    at: '1:4',
    rule: 'front-matter-language',
  },
  {
    name: 'a `javascript:` link',
    text: broken('red [@', '[red](javascript:alert(1)) [@'),
    at: '41:8',
    rule: 'link-scheme',
  },
  {
    name: 'a `javascript:` address of a source',
    text: broken('https://lantern.example/log', 'javascript:alert(1)'),
    at: '20:10',
    rule: 'schema-value',
  },
  {
    name: 'a script in the text',
    text: broken('red [@', '<script>alert(1)</script> red [@'),
    at: '41:8',
    rule: 'body-html',
  },
  {
    name: 'a handler in the text',
    text: broken('red [@', '<img src="x" onerror="alert(1)"> red [@'),
    at: '41:8',
    rule: 'body-html',
  },
  {
    name: 'a picture',
    text: broken('red [@', '![red](https://lantern.example/red.png) [@'),
    at: '41:8',
    rule: 'body-html',
  },
  {
    name: 'a path for an id',
    text: broken('claimant: jo-lantern', 'claimant: ../../etc/passwd'),
    at: '5:11',
    rule: 'schema-value',
  },
  {
    name: 'a field of the prototype',
    text: broken('voice: quoted', 'voice: quoted\n__proto__: { isAdmin: true }'),
    at: '5:1',
    rule: 'schema-unknown-field',
  },
  {
    name: 'the name of a method for a claimant',
    text: broken('claimant: jo-lantern', 'claimant: constructor'),
    at: '5:11',
    rule: 'claimant-unknown',
  },
  {
    name: 'an alias, from which bombs are made',
    text: broken('topics:\n  - water', 'topics: &bomb\n  - water\nwordings: [*bomb, *bomb]'),
    at: '11:13',
    rule: 'front-matter-syntax',
  },
  {
    name: 'nesting without an end',
    text: broken('voice: quoted', `voice: ${'['.repeat(5000)}${']'.repeat(5000)}`),
    at: '4:27',
    rule: 'front-matter-syntax',
  },
  {
    name: 'thousands of blank lines, over which a parser would brood',
    text: `---\n${'\n'.repeat(100_000)}claim: x\n---\n`,
    at: '1:1',
    rule: 'front-matter-syntax',
  },
  {
    name: 'quotations within quotations, over which a parser would brood',
    text: `${claimFile()}\n${'> '.repeat(20_000)}red\n`,
    at: '43:1',
    rule: 'body-nested',
  },
  {
    name: 'a right-to-left override',
    text: broken('It was.', 'It \u202Ewas.'),
    at: '13:13',
    rule: 'text-invisible',
  },
  {
    name: 'a space of no width in the text',
    text: broken('red [@', 're\u200Bd [@'),
    at: '41:10',
    rule: 'text-invisible',
  },
  {
    name: 'a site’s name in letters that only look Latin',
    text: `${claimFile()}\nSee [the square](https://squ\u0430re.example/).\n`,
    at: '43:5',
    rule: 'address-lookalike',
  },
  {
    name: 'a number too large to count with',
    text: broken('weight: main', 'weight: main\nasOf: 1e999'),
    at: '12:7',
    rule: 'schema-value',
  },
  {
    name: 'a number of thousands of digits',
    text: broken(
      '  - url: https://square.example/speech',
      `  - url: https://square.example/speech\n    order: ${'9'.repeat(5000)}`,
    ),
    at: '9:12',
    rule: 'schema-type',
  },
  {
    name: 'a calculation that leaves the range of numbers',
    text: `${claimFile()}\n\`\`\`calc\nid: huge\ntitle: Huge\ngiven: { a: { value: 1e308, assumption: It is huge. } }\nfind: a * a\nstates: 1\nround: 0\n\`\`\`\n`,
    at: '47:7',
    rule: 'calculation-invalid',
  },
  {
    name: 'a control character',
    text: broken('It was.', 'It \x1b[2J was.'),
    at: '13:13',
    rule: 'front-matter-syntax',
  },
];

describe('one broken file', () => {
  test.each(cases)('reports $name', async ({ text, at, rule }) => {
    expect(placesOf(await checkFiles({ [claim]: text }))).toEqual([`${claim}:${at} ${rule}`]);
  });

  test('runs nothing that it reads', () => {
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

test('names that differ by case only are no two files', async () => {
  const diagnostics = await checkFiles({
    [claim]: claimFile(),
    [claim.replace('red', 'Red')]: claimFile(),
  });
  expect(placesOf(diagnostics)).toContain(`${claim.replace('red', 'Red')}:1:1 slug-invalid`);
});

describe('many broken files', () => {
  test('are all reported in one run, in stable order', async () => {
    const files = Object.fromEntries(
      cases.map(({ text }, index) => [
        `claims/2026/case-${100 + index}.md`,
        text.replace('the lantern was scarlet', `lantern ${index} was scarlet`),
      ]),
    );
    const expected = cases.map(
      ({ at, rule }, index) => `claims/2026/case-${100 + index}.md:${at} ${rule}`,
    );
    expect(placesOf(await checkFiles(files))).toEqual(expected);
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(placesOf(await checkFiles(reversed))).toEqual(expected);
  });
});

describe('a huge file', () => {
  const pieces = [
    '1, ',
    '1 and ',
    '[@',
    '[@a; @b] ',
    '10 December ',
    '- ',
    '> ',
    '{calc:',
    '1,000.',
    '\n\n',
  ];

  test.each(pieces)('of %j does not hold up the others', { timeout: 60_000 }, async (piece) => {
    const body = piece.repeat(Math.floor(largestFile / piece.length));
    const diagnostics = await checkFiles({ [claim]: claimFile({}, body) });
    expect(diagnostics.every(({ message }) => message.length < 1000)).toBe(true);
  });
});

describe('what only looks odd', () => {
  const odd = {
    'a valid claim': claimFile(),
    'lines that end with CRLF': claimFile().replaceAll('\n', '\r\n'),
    'a byte-order mark': `\uFEFF${claimFile()}`,
    'an unquoted day': broken('date: 2026-01-02', 'date: 2026-01-03'),
    'HTML in code': broken('red [@', '`<b>red</b>` [@'),
    'a long rule in the text': `${claimFile()}\n${'-'.repeat(80)}\n`,
    'no line break at the end': claimFile().trimEnd(),
  };

  test.each(Object.entries(odd))('accepts %s', async (_name, text) => {
    expect(await checkFiles({ [claim]: text })).toEqual([]);
  });

  test('gives the same places with CRLF and a byte-order mark', async () => {
    const text = broken('[@beacon-log]', '[@beacon-log] [@bacon-log]');
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(placesOf(await checkFiles({ [claim]: windows }))).toEqual(
      placesOf(await checkFiles({ [claim]: text })),
    );
  });
});
