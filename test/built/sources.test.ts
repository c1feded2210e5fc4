import { readFileSync } from 'node:fs';
import path from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute, pagesOf, realSite, siteUnderBase, textOf } from '../helpers/built-site.ts';

test.each([
  ['at the root', realSite],
  ['under a base path', siteUnderBase],
])(
  'the ledger shows each chart, offers its files, and holds its numbers as a table, %s',
  async (_where, site) => {
    const page = (await pagesOf(site)).find(({ address }) => address === `${site.base}sources/`);
    if (page === undefined) throw new Error('No ledger');
    const figures = selectAll('figure', page.tree);
    expect(figures).toHaveLength(2);
    for (const figure of figures) {
      expect(select('svg[role="img"][aria-label]', figure)).toBeTruthy();
      const files = selectAll('a[download]', figure).map((link) => attribute(link, 'href') ?? '');
      expect(files).toHaveLength(2);
      for (const file of files) {
        const text = readFileSync(path.join(site.folder, file.slice(site.base.length)), 'utf8');
        expect(text, file).toMatch(
          file.endsWith('.svg') ? /^<svg .*<\/svg>$/s : /^\uFEFF\w+,.*\r\n/,
        );
        expect(text).not.toMatch(/<style| style=/);
      }
    }
    const rows = selectAll('#ledger tbody tr', page.tree);
    const csv = readFileSync(path.join(site.folder, 'sources/cited.csv'), 'utf8');
    expect(rows).toHaveLength(csv.trim().split('\r\n').length - 1);
    for (const row of rows) expect(textOf(row)).toMatch(/\d/);
  },
);
