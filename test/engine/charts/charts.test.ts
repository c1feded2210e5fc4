import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/engine/catalog/ledger.ts';
import { toCsv, toInlineSvg, toSvgFile } from '../../../src/engine/charts/chart.ts';
import { drawCarries } from '../../../src/engine/charts/what-carries.ts';
import { drawAppearances } from '../../../src/engine/charts/appearances.ts';
import { drawMeasures } from '../../../src/engine/charts/measures.ts';
import { drawStory } from '../../../src/engine/charts/story.ts';
import { buildTimeline } from '../../../src/engine/catalog/timeline.ts';
import { drawCited } from '../../../src/engine/charts/who-is-cited.ts';
import { textOf } from '../../helpers/built-site.ts';
import { article, catalogOf, claim, publisher, source, story } from '../catalog/collection.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';

const stances = { supports: 'For', contradicts: 'Against', context: 'About' };
const log = (stance: string) => source('log', { stance, publisher: 'beacon' });
const catalog = catalogOf({
  publishers: [publisher('beacon', { name: '<b>=Beacon & Co' })],
  claims: [
    claim('one', { sources: [log('supports')] }),
    claim('two', { sources: [log('contradicts'), source('other', { stance: 'context' })] }),
  ],
});
const cited = drawCited(buildLedger(catalog), { ...stances, title: 'Cited', publisher: 'By' });
const carries = drawCarries(catalog, {
  ...stances,
  title: 'Carries',
  source: 'Source',
  claim: 'Claim',
  stance: 'Stance',
  axis: 'Claims',
});

const dispute = story('dispute', [
  { date: '2026-01-02/2026-01-05', event: 'They stop.', kind: 'strike', sources: [{ id: 'log' }] },
  {
    date: '2026-01-04/2026-02-05',
    event: 'Others stop.',
    kind: 'strike',
    sources: [{ id: 'log' }],
  },
  { date: '2026-03', event: 'They <b>talk</b>.', sources: [{ id: 'log' }] },
]);
const timeline = buildTimeline(
  dispute,
  catalogOf({
    stories: [dispute],
    articles: [article('report', { story: 'dispute' })],
    claims: ['right', 'wrong', 'open'].map((verdict) =>
      claim(verdict, { verdict, date: '2026-01-03', appearances: [{ article: 'report' }] }),
    ),
  }),
);
const storyWords = {
  title: 'Told',
  kind: 'Kind',
  strike: 'stop',
  event: 'event',
  claim: 'claim',
  from: 'From',
  to: 'To',
  what: 'What',
  verdict: 'Verdict',
  unrated: 'none',
};
const told = drawStory(timeline, lanternSite.verdicts, storyWords);

test('draws a story: spans in lanes, events, and a mark of its own shape for each verdict', () => {
  const tree = fromHtml(toInlineSvg(told), { fragment: true });
  const titled = (tag: string) =>
    selectAll(`${tag}:has(title)`, tree).map(({ properties }) => properties);
  const [first, second] = titled('rect');
  expect(first?.['y']).not.toBe(second?.['y']);
  expect(Number(second?.['width'])).toBeGreaterThan(Number(first?.['width']));
  expect(titled('line')).toHaveLength(1);
  const marks = selectAll('g[data-tone]:has(title)', tree);
  const shapes = marks.map(({ children }) =>
    JSON.stringify(children.slice(1)).replace(/"c[xy]":[\d.]+|M[\d. ]+|\(.*?\)/g, ''),
  );
  expect(shapes).toHaveLength(3);
  expect(new Set(shapes).size).toBe(3);
});

test('draws a story for phones as wide as they are, with the same marks', () => {
  const narrow = drawStory(timeline, lanternSite.verdicts, storyWords, 'narrow');
  const { viewBox, width, height } = narrow.svg.properties;
  const [, , wide = NaN] = String(viewBox).split(' ').map(Number);
  expect({ width, height }).toEqual({ width: '100%', height: undefined });
  const tree = fromHtml(toInlineSvg(narrow), { fragment: true });
  const places = selectAll('line, rect, text, circle', tree).flatMap(({ properties }) =>
    [properties['x'], properties['x1'], properties['x2'], properties['cx']].filter(Boolean),
  );
  expect(Math.max(...places.map(Number))).toBeLessThanOrEqual(wide);
  const marksOf = (svg: string) =>
    selectAll('g[data-tone]', fromHtml(svg, { fragment: true })).length;
  expect(marksOf(toInlineSvg(narrow))).toBe(marksOf(toInlineSvg(told)));
  expect(selectAll('title', tree)).toEqual([]);
  expect(narrow.rows).toEqual(told.rows);
});

test('tells a story as a table', () => {
  expect(told.rows).toEqual([
    ['Kind', 'From', 'To', 'What', 'Verdict'],
    ['stop', '2026-01-02', '2026-01-05', 'They stop.', ''],
    ...['open', 'right', 'wrong'].map((verdict) => [
      'claim',
      '2026-01-03',
      '2026-01-03',
      expect.any(String),
      lanternSite.verdicts.find(({ id }) => id === verdict)?.label,
    ]),
    ['stop', '2026-01-04', '2026-02-05', 'Others stop.', ''],
    ['event', '2026-03-01', '2026-03-31', 'They <b>talk</b>.', ''],
  ]);
});

const burning = (figures: Record<string, unknown>) => ({
  measure: { quantity: 'burning-time', ...figures },
});
const measured = (() => {
  const claims = [
    claim('weeks', {
      topics: ['light'],
      verdict: 'partly',
      ...burning({ low: 2, unit: 'weeks' }),
      sources: [
        source('long', { stance: 'supports', ...burning({ low: 14, high: 30, unit: 'days' }) }),
        source('short', { stance: 'contradicts', ...burning({ high: 1.5, unit: 'weeks' }) }),
        source('silent'),
        source('moons', burning({ value: 3, unit: 'moons' })),
      ],
    }),
    claim('draft', { draft: true, ...burning({ value: 9, unit: 'days' }) }),
    claim('other', { measure: { quantity: 'height', value: 9, unit: 'days' } }),
  ];
  const chart = lanternSite.topics.find(({ id }) => id === 'light')?.chart;
  if (chart === undefined) throw new Error('The lantern site has no chart');
  return drawMeasures(claims, chart, {
    catalog: catalogOf({ claims }),
    words: {
      ...stances,
      title: 'Measured',
      who: 'Who',
      what: 'What',
      given: 'Given',
      from: 'From',
      to: 'To',
      statement: 'Statement',
      range: '{low}–{high} {unit}',
      atLeast: 'over {low} {unit}',
      upTo: 'up to {high} {unit}',
      dates: 'en-GB',
    },
  });
})();

test('sets what a claim and its sources give along one axis, and leaves out what is not of it', () => {
  expect(measured.rows).toEqual([
    ['Who', 'What', 'Given', 'From (days)', 'To (days)'],
    ['jo-lantern, Jan 2026', 'Statement', 'over 2 weeks', 14, ''],
    ['The Lantern, Jan 2026', 'Against', 'up to 1.5 weeks', '', 10.5],
    ['The Lantern, Jan 2026', 'For', '14–30 days', 14, 30],
  ]);
  const tree = fromHtml(toInlineSvg(measured), { fragment: true });
  const limit = select('line[stroke-dasharray]', tree);
  const [statement, contradicting, supporting] = selectAll('g:has(> title)', tree);
  expect(select('[data-tone="mixed"]', statement)).toBeTruthy();
  expect(select('path[d$="l-6 4"]', statement)).toBeTruthy(); // the arrow of an open end
  expect(selectAll('rect', contradicting).map(({ properties }) => properties['fill'])).toEqual([
    'none',
  ]);
  const [from, to] = selectAll('rect', supporting).map(({ properties }) => Number(properties['x']));
  expect(Number(limit?.properties['x1'])).toBeLessThan(from ?? 0);
  expect(from).toBeLessThan(to ?? 0);
});

test('sets the places where a claim was made along a line, the checked one filled', () => {
  const words = { label: (date: string) => date, title: 'Made' };
  const at = (...dates: string[]) =>
    claim('said', {
      date: '2026-01-02',
      appearances: [
        { article: 'report' },
        ...dates.map((date, index) => ({ url: `https://square.example/${index}`, date })),
      ],
    });
  const drawn = drawAppearances(at('2026-03-02', '2025-12-01'), words);
  const tree = fromHtml(drawn ? toInlineSvg(drawn) : '', { fragment: true });
  const marks = selectAll('circle', tree)
    .map(({ properties }) => ({ x: Number(properties['cx']), fill: properties['fill'] }))
    .sort((a, b) => a.x - b.x);
  expect(marks.map(({ fill }) => fill)).toEqual(['none', 'currentColor', 'none']);
  expect(selectAll('text', tree).map(textOf)).toEqual(['2025-12-01', '2026-03-02']);
  expect(drawAppearances(at('2026-01-02'), words)).toBeUndefined();
});

test('draws a bar for each stance of a publisher, as long as its claims are many', () => {
  const tree = fromHtml(toInlineSvg(cited), { fragment: true });
  const [, beacon, other] = selectAll('svg > g', tree);
  const widths = selectAll('rect', beacon).map(({ properties }) => Number(properties['width']));
  expect(widths).toHaveLength(2);
  expect(widths[0]).toBeCloseTo(widths[1] ?? 0);
  expect(beacon && textOf(beacon)).toContain('1 · 1 · 0');
  expect(selectAll('rect', other)).toHaveLength(1);
});

test('draws a dot for each claim that shares a work, and leaves out works that stand alone', () => {
  const tree = fromHtml(toInlineSvg(carries), { fragment: true });
  expect(selectAll('circle', tree).map((dot) => dot.properties['fill'])).toEqual([
    'currentColor',
    'none',
  ]);
});

test.each([
  ['cited', cited],
  ['carries', carries],
  ['told', told],
  ['measured', measured],
])('%s: needs no style, says what it shows, and stands as a file of its own', (_name, chart) => {
  const inline = toInlineSvg(chart);
  expect(inline).not.toMatch(/style|<b>/);
  const svg = select('svg', fromHtml(inline, { fragment: true }));
  expect(svg?.properties['role']).toBe('img');
  expect(svg?.properties['ariaLabel']).toBeTruthy();
  expect(toSvgFile(chart)).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(toSvgFile(chart)).not.toContain('<b>');
});

test('writes the same as tables that no spreadsheet computes', () => {
  expect(toCsv(cited)).toBe(
    '\uFEFFBy,For,Against,About\r\n<b>=Beacon & Co,1,1,0\r\nThe Lantern,0,0,1\r\n',
  );
  expect(toCsv(carries)).toBe(
    '\uFEFFSource,Claim,Stance\r\nlog,one,For\r\nlog,two,Against\r\nother,two,About\r\n',
  );
});
