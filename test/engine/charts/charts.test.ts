import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/engine/catalog/ledger.ts';
import { toCsv, toInlineSvg, toSvgFile } from '../../../src/engine/charts/chart.ts';
import { drawCarries } from '../../../src/engine/charts/what-carries.ts';
import { drawCited } from '../../../src/engine/charts/who-is-cited.ts';
import { textOf } from '../../helpers/built-site.ts';
import { catalogOf, claim, publisher, source } from '../catalog/collection.ts';

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
