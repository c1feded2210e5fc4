import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/engine/render/body.ts';
import { renderProse } from '../../../src/engine/render/prose.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { claim, source } from '../catalog/collection.ts';

const sources = [
  source('log', { title: 'The log of "red"' }),
  source('diary', { title: 'A diary' }),
];

function render(body: string, words: Record<string, string> = {}) {
  return renderBody({ ...claim('said'), sources, body }, { ...lanternSite, words });
}

function htmlOf(body: string): string {
  return render(body)
    .sections.map(({ html }) => html)
    .join('\n');
}

describe('notes', () => {
  test('are numbered by first citation of a source and a place in it', () => {
    const body = 'A [@diary]. B [@log, page 2]. C [@diary]. D [@log; @log, page 2].';
    expect(render(body)).toMatchObject({
      notes: [
        { number: 1, sourceId: 'diary', id: 'note-1', backIds: ['cite-1', 'cite-3'] },
        {
          number: 2,
          sourceId: 'log',
          locator: 'page 2',
          id: 'note-2',
          backIds: ['cite-2', 'cite-5'],
        },
        { number: 3, sourceId: 'log', id: 'note-3', backIds: ['cite-4'] },
      ],
      citedBy: new Map([
        ['diary', ['cite-1', 'cite-3']],
        ['log', ['cite-2', 'cite-4', 'cite-5']],
      ]),
    });
  });

  test('are marked by raised, labelled links', () => {
    expect(htmlOf('Red [@log, page 2; @diary].')).toMatchInlineSnapshot(
      `"<p>Red<sup class="cite"><a id="cite-1" href="#note-1" aria-label="Note 1: The log of &#x22;red&#x22;">1</a>, <a id="cite-2" href="#note-2" aria-label="Note 2: A diary">2</a></sup>.</p>"`,
    );
    expect(
      render('Red [@log].', { 'cite.label': 'Nota {number} – {title}' }).sections[0]?.html,
    ).toContain('aria-label="Nota 1 – The log of');
  });

  test('stand against the words before them, and apart from one another', () => {
    const html = htmlOf('Red [@log] [@diary]. *Blue* [@log], [@diary].');
    const words = html.replace(/<[^>]+>/g, (tag) => (tag.startsWith('<sup') ? '^' : ''));
    expect(words).toBe('Red^1 ^2. Blue^1,^2.');
  });

  test('leave a citation of what the claim does not list as it is written', () => {
    const { sections, notes } = render('Red [@lgo, page 2].');
    expect(sections[0]?.html).toBe('<p>Red <sup class="cite">[@lgo]</sup>.</p>');
    expect(notes).toEqual([]);
  });
});

describe('sections', () => {
  test('are cut at the second level; text before has an empty title', () => {
    const body =
      'Lead.\n\n## What *was* said\n\nA.\n\n### More\n\nB.\n\n## Empty\n\n## Why `x`\n\nC.';
    expect(render(body).sections).toEqual([
      { id: '', title: '', html: '<p>Lead.</p>' },
      {
        id: 'part-what-was-said',
        title: 'What was said',
        html: '<p>A.</p>\n<h3 id="part-more">More</h3>\n<p>B.</p>',
      },
      { id: 'part-empty', title: 'Empty', html: '' },
      { id: 'part-why-x', title: 'Why x', html: '<p>C.</p>' },
    ]);
  });

  test('keep their ids when a title is repeated', () => {
    const ids = render('## A\n\n## A\n\n## a').sections.map(({ id }) => id);
    expect(ids).toEqual(['part-a', 'part-a-1', 'part-a-2']);
  });

  test('are none in an empty body', () => {
    expect(render('').sections).toEqual([]);
  });
});

describe('headings start at the second level and skip none', () => {
  test.each([
    ['# A', 'h2'],
    ['## A\n\n#### B\n\n###### C\n\n## D', 'h2 h3 h4 h2'],
    ['#### A\n\n### B', 'h2 h3'],
    ['## A\n\n> # B\n\n- # C', 'h2 h3 h3'],
    ['A\n=\n\nB\n-', 'h2 h2'],
  ])('%j', (markdown, expected) => {
    const levels = [...renderProse(markdown).matchAll(/<(h\d)/g)].map(([, level]) => level);
    expect(levels.join(' ')).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    [
      '[a](https://a.example/?b=1&c=2)',
      '<a href="https://a.example/?b=1&#x26;c=2" rel="nofollow ugc">a</a>',
    ],
    [
      'https://a.example/x',
      '<a href="https://a.example/x" rel="nofollow ugc">https://a.example/x</a>',
    ],
    ['[a](https://a.example "title")', '<a href="https://a.example" rel="nofollow ugc">a</a>'],
    ['jo@a.example', '<a href="mailto:jo@a.example">jo@a.example</a>'],
    ['[a](/method/)', '<a href="/checks/method/">a</a>'],
    ['[a](../other/#x)', '<a href="../other/#x">a</a>'],
    ['[a](#top)', '<a href="#top">a</a>'],
    ['[a *b*](javascript:alert(1))', 'a <em>b</em>'],
    ['[a](//a.example/)', 'a'],
    ['[a](ftp://a.example/)', 'a'],
    ['[a]()', 'a'],
    ['![a lantern](https://a.example/x.png)', 'a lantern'],
  ])('%s', (markdown, expected) => {
    const html = renderProse(markdown, { sitePath: (path) => `/checks${path}` });
    expect(html).toBe(`<p>${expected}</p>`);
  });

  test('lead to a heading by its name', () => {
    expect(renderProse('[a](#why-this)\n\n## Why this')).toContain('<a href="#part-why-this">');
  });
});

test('tables scroll by keyboard, and cells are aligned by class', () => {
  expect(renderProse('| a | b |\n|---|--:|\n| 1 | 2 |')).toMatchInlineSnapshot(`
    "<div class="table-scroll" role="group" tabindex="0" aria-label="Table"><table>
    <thead>
    <tr>
    <th scope="col">a</th>
    <th class="align-right" scope="col">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>1</td>
    <td class="align-right">2</td>
    </tr>
    </tbody>
    </table></div>"
  `);
});

test('drops raw HTML and keeps its text', () => {
  expect(htmlOf('A <b>bold</b> word<br>')).toBe('<p>A bold word</p>');
});
