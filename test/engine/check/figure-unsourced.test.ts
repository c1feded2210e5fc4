import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';

/** The figures that a claim with this finding and this source would have to source. */
async function unsourced(finding: string, source: Record<string, unknown>, body = '') {
  const sources = [
    sourceFields({ published: '2019-03-04', ...source }),
    sourceFields({ id: 'b', url: 'https://b.example/' }),
  ];
  const text = claimFile({ finding, sources }, body);
  const diagnostics = await checkFiles({ 'claims/2026/lantern.md': text });
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'figure-unsourced')
    .map(({ message }) => /`(.*?)`/.exec(message)?.[1]);
}

describe('a figure is sourced', () => {
  test.each([
    ['in another notation', 'It was 30 percent.', { shows: 'It was 30%.' }],
    ['in words', 'It had 4,000 panes.', { quote: 'Four thousand panes' }],
    ['with a scale word', 'It cost $4 million.', { shows: 'A price of 4,000,000.' }],
    ['by the day that the source was published', 'It broke on 4 March 2019.', { shows: 'Today.' }],
    ['by that day’s month', 'It broke in March 2019.', { shows: 'Today.' }],
    ['by that day’s year', 'It broke in 2019.', { shows: 'Today.' }],
    ['by a day without a year', 'It broke on 10 March 2019.', { shows: 'It broke on March 10.' }],
    ['by the day it was said', 'Said on 2 January 2026.', { shows: 'Nothing.' }],
    ['by a locator', 'It is on page 214.', { locator: 'page 214' }],
    ['as a small number word', 'Two sides and twelve panes.', { shows: 'Nothing.' }],
  ])('%s', async (_case, finding, source) => {
    expect(await unsourced(finding, source)).toEqual([]);
  });

  test('by a calculation’s inputs and its result', async () => {
    const body =
      '```calc\nid: a\ntitle: A\ngiven:\n  b: { value: 77, assumption: Counted. }\n  c: { value: 3, assumption: Counted. }\nfind: b * c\nstates: 231\n```\n';
    expect(await unsourced('Three times 77 is 231, not 232.', {}, body)).toEqual(['232']);
  });
});

describe('a figure is not sourced', () => {
  test.each([
    ['that stands nowhere', 'It was 31 percent.', { shows: 'It was 30%.' }, '31'],
    ['in another unit', 'It was 30 percent.', { shows: 'It was $30.' }, '30'],
    ['of another day', 'On 5 March 2019.', { shows: 'On 4 March 2019.' }, '5 March 2019'],
    ['of another year', 'On 4 March 2020.', { shows: 'On 4 March 2019.' }, '4 March 2020'],
    ['of another month', 'In April 2019.', { shows: 'In May 2019.' }, 'April 2019'],
    ['in words', 'It had forty panes.', { shows: 'It had 50 panes.' }, 'forty'],
  ])('%s', async (_case, finding, source, figure) => {
    expect(await unsourced(finding, source)).toEqual([figure]);
  });

  test('in the text, at its place; code, citations and addresses do not count', async () => {
    const body =
      'Of 100 panes [@b, page 999] `200` <https://b.example/300>\nand [400](https://b.example/500).\n';
    const text = claimFile(
      { sources: [sourceFields({ id: 'b', url: 'https://b.example/' })] },
      body,
    );
    const diagnostics = await checkFiles({ 'claims/2026/lantern.md': text });
    expect(
      diagnostics
        .filter(({ ruleId }) => ruleId === 'figure-unsourced')
        .map(({ line, column, message }) => `${line}:${column} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "31:4 The figure \`100\` stands in no listed source, quotation or calculation.",
        "32:6 The figure \`400\` stands in no listed source, quotation or calculation.",
      ]
    `);
  });
});

describe('an exception', () => {
  const allow = [{ rule: 'figure-unsourced', value: '31', reason: 'Counted by us.' }];

  test('silences the rule for its value', async () => {
    const text = claimFile({ finding: 'It was 31 percent, not 32.', allow });
    const diagnostics = await checkFiles({ 'claims/2026/lantern.md': text });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The figure `32` stands in no listed source, quotation or calculation.',
    ]);
  });

  test('is reported when it is no longer needed', async () => {
    const text = claimFile({ finding: 'It was red.', allow });
    const diagnostics = await checkFiles({ 'claims/2026/lantern.md': text });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['allowance-unneeded']);
  });
});
