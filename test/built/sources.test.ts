import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltSite,
  pageAt,
  realSite,
  secondNewsroom,
  siteUnderBase,
  textOf,
} from '../helpers/built-site.ts';

const treeAt = (site: BuiltSite, address: string) => pageAt(site, `${site.base}${address}`).tree;

const fileOf = (site: BuiltSite, address: string) =>
  readFileSync(path.join(site.folder, address.slice(site.base.length)), 'utf8');

/** A picture that says what it shows, with its files. */
function expectPicture(figure: Element, site: BuiltSite) {
  expect(select('svg[role="img"][aria-label]', figure)).toBeTruthy();
  const files = selectAll('a[download]', figure).map((link) => attribute(link, 'href') ?? '');
  expect(files.map((file) => path.extname(file))).toEqual(['.svg', '.csv']);
  for (const file of files) {
    const text = fileOf(site, file);
    expect(text, file).toMatch(
      file.endsWith('.svg') ? /^<svg .*<\/svg>$/s : /^\uFEFF[\w ]+,.*\r\n/,
    );
    expect(text).not.toMatch(/<style| style=/);
  }
}

describe.each([
  ['at the root', realSite],
  ['under a base path', siteUnderBase],
])('%s', (_where, site) => {
  test.each([
    ['the ledger of sources', 'sources/', 2],
    ['the page of a story', 'stories/kaiser-mental-health-strikes/', 1],
    ['the page of a topic with a quantity', 'topics/access/', 1],
  ])('%s shows each picture and offers its files', (_page, address, count) => {
    const figures = selectAll('figure.chart', treeAt(site, address));
    expect(figures).toHaveLength(count);
    for (const figure of figures) expectPicture(figure, site);
  });

  test('the ledger holds the numbers of its picture as a table', () => {
    const rows = selectAll('#ledger tbody tr', treeAt(site, 'sources/'));
    const csv = fileOf(site, `${site.base}sources/cited.csv`);
    expect(rows).toHaveLength(csv.trim().split('\r\n').length - 1);
    for (const row of rows) expect(textOf(row)).toMatch(/\d/);
  });
});

test('waits are drawn against the limit, with the same as a table and where the limit comes from', () => {
  const topic = treeAt(realSite, 'topics/access/');
  const picture = select('figure.chart svg', topic);
  expect(picture && textOf(picture)).toContain('State limit: 10 business days');
  expect(select('section.chart a[href="/sources/governor-2023-10-12/"]', topic)).toBeTruthy();
  const table = selectAll('figure.chart details tr', topic).map((row) =>
    selectAll('th, td', row).map(textOf),
  );
  const csv = fileOf(realSite, '/topics/access.csv').slice(1).trim().split('\r\n');
  expect(table).toHaveLength(csv.length);
  expect(table).toContainEqual([
    expect.stringContaining('2022'),
    'Statement',
    '8 weeks',
    '40',
    '40',
  ]);
  expect(selectAll('figure', treeAt(realSite, 'topics/pay/'))).toEqual([]);
});

test('another newsroom’s story is drawn with its own scale', () => {
  const figure = select('figure.chart', treeAt(secondNewsroom, 'stories/telepherique-de-brume/'));
  if (figure === undefined) throw new Error('No picture');
  expectPicture(figure, secondNewsroom);
  expect(selectAll('g[data-tone] > title', figure).length).toBeGreaterThan(2);
});

test('a source page puts a party’s own account apart from what supports', () => {
  const page = treeAt(realSite, 'sources/kp-2022-08-14/');
  const claimsUnder = (heading: string) =>
    selectAll('.uses > section', page)
      .filter((group) => textOf(select('h3', group) ?? group) === heading)
      .flatMap((group) => selectAll('a[href^="/claims/"]', group))
      .map((link) => attribute(link, 'href'));
  // Kaiser’s statement is Kaiser’s own account of its offer, and supports what others say of the strike.
  const offer = '/claims/2022-offered-more-admin-time/';
  const strike = '/claims/2022-thousands-on-strike-since-monday/';
  expect(claimsUnder('The claimant’s own account of')).toContain(offer);
  expect(claimsUnder('It supports')).toContain(strike);
  expect(claimsUnder('It supports')).not.toContain(offer);
});
