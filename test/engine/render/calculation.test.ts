import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/engine/render/body.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { claim, source } from '../catalog/collection.ts';

const sources = [source('log', { title: 'The log' })];

function render(body: string, site: object = {}) {
  const { sections, notes } = renderBody(
    { ...claim('said'), sources, body },
    { ...lanternSite, ...site },
  );
  return { html: sections.map(({ html }) => html).join('\n'), notes };
}

const mean = `\`\`\`calc
id: mean
title: Lanterns a winter
given:
  lanterns: { value: 2600, unit: lanterns, source: log, low: 2500, high: 2800 }
  cold_winters: { value: 3, unit: winters, assumption: Three were cold. }
find: lanterns / cold_winters
states: 866.7
unit: lanterns/winter
\`\`\`
`;

test('shows inputs, where they come from, the formula, the result and its range', () => {
  expect(render(mean).html.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<figure class="calc" id="calc-mean">
    <figcaption>Lanterns a winter</figcaption>
    <div class="table-scroll" role="group" tabindex="0" aria-label="Table">
    <table>
    <thead>
    <tr>
    <th scope="col">Input</th>
    <th scope="col">Value</th>
    <th scope="col">Range</th>
    <th scope="col">Source</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">lanterns</th>
    <td>2,600 lanterns</td>
    <td>2,500 to 2,800 lanterns</td>
    <td>The log<sup class="cite">
    <a id="cite-1" href="#note-1" aria-label="Note 1: The log">1</a>
    </sup>
    </td>
    </tr>
    <tr>
    <th scope="row">cold winters</th>
    <td>3 winters</td>
    <td>
    </td>
    <td>Assumption: Three were cold.</td>
    </tr>
    </tbody>
    </table>
    </div>
    <p class="calc-formula" tabindex="0">
    <math display="block" alttext="lanterns ÷ cold winters ≈ 866.7 lanterns per winter">
    <mfrac>
    <mtext>lanterns</mtext>
    <mtext>cold winters</mtext>
    </mfrac>
    <mo>≈</mo>
    <mtext>866.7 lanterns per winter</mtext>
    </math>
    </p>
    <p class="calc-result">
    <strong>Result: 866.7 lanterns per winter</strong>
    </p>
    <p class="calc-range">Between 833.3 and 933.3 lanterns per winter over the ranges of the inputs.</p>
    </figure>"
  `);
});

test('writes the label of an input where it has one, in the table, the formula and its text', () => {
  const { html } = render(
    mean.replace('lanterns: { value', 'lanterns: { label: lanterns lit, value'),
  );
  expect(html).toContain('<th scope="row">lanterns lit</th>');
  expect(html).toContain('<mtext>lanterns lit</mtext>');
  expect(html).toContain('alttext="lanterns lit ÷ cold winters ≈');
});

test('counts the source of an input as cited, in reading order', () => {
  const { notes } = render(`A [@log, page 2].\n\n${mean}\nB [@log].`);
  expect(notes.map(({ number, locator, backIds }) => [number, locator, backIds])).toEqual([
    [1, 'page 2', ['cite-1']],
    [2, undefined, ['cite-2', 'cite-3']],
  ]);
});

test('calls an input by its label where it has one, in the table and in the formula', () => {
  const { html } = render(mean.replace('{ value: 3,', '{ label: Cold & dark winters, value: 3,'));
  expect(html).toContain('<th scope="row">Cold &#x26; dark winters</th>');
  expect(html).toContain('<mtext>Cold &#x26; dark winters</mtext>');
  expect(html).toContain('alttext="lanterns ÷ Cold &#x26; dark winters ≈');
  expect(html).not.toContain('cold winters');
});

describe('prints a figure in the text', () => {
  test.each([
    ['{calc:mean}', '<p><a class="figure" href="#calc-mean">866.7</a></p>'],
    [
      '[so {calc:mean}](https://a.example/)',
      '<p><a href="https://a.example/" rel="nofollow ugc">so 866.7</a></p>',
    ],
    ['{calc:other}', '<p>{calc:other}</p>'],
    ['`{calc:mean}`', '<p><code>{calc:mean}</code></p>'],
  ])('%s', (text, expected) => {
    expect(render(`${text}\n\n${mean}`).html).toContain(expected);
  });

  test('before its calculation, and in a heading without a link', () => {
    const { sections } = renderBody(
      { ...claim('said'), sources, body: `## About {calc:mean}\n\n${mean}` },
      lanternSite,
    );
    expect(sections[0]?.title).toBe('About 866.7');
  });
});

test('writes figures, days and words as the site’s language does', () => {
  const body = `\`\`\`calc
id: dauer
title: Dauer
given: { streik: { from: 2024-10-21, to: 2025-05-05, source: log }, anteil: { value: 12.5, unit: percent, source: log } }
find: streik * anteil * 1000
states: 24500
unit: days
\`\`\`

{calc:dauer}`;
  const words = {
    'dates.locale': 'de',
    'calc.result': 'Ergebnis: {value}',
    'calc.span': '{from} bis {to}',
  };
  const { html } = render(body, { language: 'de', words });
  expect(html).toContain('Ergebnis: 24.500 Tage');
  expect(html).toContain('21. Oktober 2024 bis 5. Mai 2025');
  expect(html).toContain('12,5\u00a0%');
  expect(html).toContain('>24.500</a>');
});

test.each([
  [
    '(a + b) * -c',
    '<mrow><mrow><mo>(</mo><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext></mrow><mo>)</mo></mrow><mo>×</mo><mrow><mo>−</mo><mtext>c</mtext></mrow></mrow>',
  ],
  [
    'a / (b + c)',
    '<mfrac><mtext>a</mtext><mrow><mtext>b</mtext><mo>+</mo><mtext>c</mtext></mrow></mfrac>',
  ],
  [
    '(a / b) ^ c',
    '<msup><mrow><mo>(</mo><mfrac><mtext>a</mtext><mtext>b</mtext></mfrac><mo>)</mo></mrow><mtext>c</mtext></msup>',
  ],
  [
    'a / b / (c + a)',
    '<mfrac><mtext>a</mtext><mrow><mtext>b</mtext><mo>×</mo><mrow><mo>(</mo><mrow><mtext>c</mtext><mo>+</mo><mtext>a</mtext></mrow><mo>)</mo></mrow></mrow></mfrac>',
  ],
  [
    'a - b / c',
    '<mrow><mtext>a</mtext><mo>−</mo><mfrac><mtext>b</mtext><mtext>c</mtext></mfrac></mrow>',
  ],
  [
    'sqrt(a * b) + 2',
    '<mrow><msqrt><mrow><mtext>a</mtext><mo>×</mo><mtext>b</mtext></mrow></msqrt><mo>+</mo><mn>2</mn></mrow>',
  ],
  [
    'mean(a, b)',
    '<mrow><mi>mean</mi><mrow><mo>(</mo><mtext>a</mtext><mo>,</mo><mtext>b</mtext><mo>)</mo></mrow></mrow>',
  ],
])('draws %s', (find, expected) => {
  const given = ['a', 'b', 'c']
    .map((name) => `  ${name}: { value: 2, assumption: So. }`)
    .join('\n');
  const body = `\`\`\`calc\nid: x\ntitle: X\ngiven:\n${given}\nfind: ${find}\nstates: 0\n\`\`\``;
  expect(render(body).html).toContain(expected);
});

test.each([
  ['a mistake in its formula', 'lanterns / cold_winters', 'lanterns / winters'],
  ['a mistake in its form', 'title:', 'titel:'],
])('shows a calculation with %s as it is written', (_name, from, to) => {
  const { html } = render(mean.replace(from, to));
  expect(html).toMatch(/^<pre><code>id: mean/);
  expect(html).toContain(to);
});
