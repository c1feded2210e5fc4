import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { compareText } from '../compare-text.ts';

/** A page that search engines may show, by its whole address. */
export interface SitemapEntry {
  url: string;
  /** The day on which what the page says last changed, where it is known. */
  modified?: string;
}

/** One file of the sitemap; its name stands for the place below the site’s root. */
export interface SitemapFile {
  name: string;
  text: string;
}

/** The protocol allows 50,000 addresses a file. */
const mostEntries = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap`, or where one file cannot hold all pages, `sitemap` as an index of `sitemap-1` and so on. */
export function buildSitemap(
  entries: readonly SitemapEntry[],
  addressOf: (name: string) => string,
  most = mostEntries,
): SitemapFile[] {
  const sorted = entries.toSorted((a, b) => compareText(a.url, b.url));
  if (sorted.length <= most) return [{ name: 'sitemap', text: buildFile('urlset', 'url', sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => {
    const held = sorted.slice(index * most, (index + 1) * most);
    return { name: `sitemap-${index + 1}`, held };
  });
  const index = parts.map(({ name, held }) => ({ url: addressOf(name), ...latest(held) }));
  return [
    { name: 'sitemap', text: buildFile('sitemapindex', 'sitemap', index) },
    ...parts.map(({ name, held }) => ({ name, text: buildFile('urlset', 'url', held) })),
  ];
}

function buildFile(root: string, item: string, entries: readonly SitemapEntry[]): string {
  const items = entries.map(({ url, modified }) =>
    x(item, [x('loc', url), ...(modified === undefined ? [] : [x('lastmod', modified)])]),
  );
  const head = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  } as const;
  return `${toXml([head, x(root, { xmlns: namespace }, items)])}\n`;
}

function latest(entries: readonly SitemapEntry[]): { modified?: string } {
  const days = entries.flatMap(({ modified }) => modified ?? []).sort(compareText);
  const modified = days.at(-1);
  return modified === undefined ? {} : { modified };
}
