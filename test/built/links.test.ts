import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  filesOf,
  pagesOf,
  realSite,
  secondNewsroom,
  siteUnderBase,
} from '../helpers/built-site.ts';
import type { BuiltSite } from '../helpers/built-site.ts';

const sites: [name: string, site: BuiltSite][] = [
  ['the real site', realSite],
  ['the site under /checks/', siteUnderBase],
  ['the second newsroom', secondNewsroom],
];

test.each(sites)('every internal link and anchor of %s resolves', async (_name, site) => {
  const pages = await pagesOf(site);
  const files = new Set(await filesOf(site));
  const anchors = new Map(
    pages.map((page) => [
      page.address,
      new Set(elementsOf(page).map((element) => attribute(element, 'id'))),
    ]),
  );
  const dead: string[] = [];
  let followed = 0;
  for (const page of pages) {
    for (const element of elementsOf(page)) {
      for (const name of ['href', 'src', 'action']) {
        const value = attribute(element, name);
        if (value === undefined || /^(https?:|mailto:|data:)/.test(value)) continue;
        followed += 1;
        const target = new URL(value, `http://site${page.address}`);
        if (!target.pathname.startsWith(site.base))
          dead.push(`${page.address}: ${value} leaves ${site.base}`);
        const file = decodeURIComponent(target.pathname.slice(site.base.length)).replace(
          /(^|\/)$/,
          '$1index.html',
        );
        if (!files.has(file)) dead.push(`${page.address}: ${value} has no file`);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (anchor && anchors.has(target.pathname) && !anchors.get(target.pathname)?.has(anchor))
          dead.push(`${page.address}: ${value} has no such place`);
      }
    }
  }
  expect(followed).toBeGreaterThan(pages.length);
  expect(dead).toEqual([]);
});
