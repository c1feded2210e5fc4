import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pageAt,
  pagesOf,
  realSite,
  secondNewsroom,
  siteUnderBase,
  type BuiltPage,
  type BuiltSite,
} from '../helpers/built-site.ts';
import { publishedSite } from '../helpers/site-publication.ts';

const read = (site: BuiltSite, file: string) => readFileSync(path.join(site.folder, file), 'utf8');
const has = (site: BuiltSite, file: string) => existsSync(path.join(site.folder, file));
const linkOf = (page: BuiltPage, rel: string) =>
  elementsOf(page)
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => attribute(element, 'href'))[0];
const entriesOf = (sitemap: string) =>
  [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)].map(
    ([, url = '', modified]) => ({ url, modified }),
  );

test('the sitemap of a published site lists every page that may be found, and no other', async () => {
  const pages = await pagesOf(publishedSite);
  const findable = pages
    .filter(({ html }) => !html.includes('name="robots" content="noindex"'))
    .map((page) => linkOf(page, 'canonical'));
  const listed = entriesOf(read(publishedSite, 'sitemap.xml')).map(({ url }) => url);
  expect(listed.length).toBeGreaterThan(200);
  expect(listed).toEqual([...findable].sort());
});

test('a claim’s date in the sitemap is the day of its last change, not of the build', () => {
  const text = readFileSync('content/claims/2018/2018-delay-is-denial.md', 'utf8');
  const entry = entriesOf(read(publishedSite, 'sitemap.xml')).find(({ url }) =>
    url.endsWith('/claims/2018-delay-is-denial/'),
  );
  expect(entry?.modified).toBe(/^reviewed: (\S+)$/m.exec(text)?.[1]);
});

test.each([
  ['the preview', realSite],
  ['a site without an address', secondNewsroom],
])('%s has no sitemap and no canonical addresses', async (_name, site) => {
  expect(has(site, 'sitemap.xml')).toBe(false);
  const pages = await pagesOf(site);
  expect(pages.filter((page) => linkOf(page, 'canonical') !== undefined)).toEqual([]);
});

test('robots are sent away from a preview and shown the sitemap of a published site', () => {
  expect(read(realSite, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(read(secondNewsroom, 'robots.txt')).toBe('User-agent: *\nDisallow:\n');
  expect(read(publishedSite, 'robots.txt')).toContain(
    'Disallow:\n\nSitemap: https://checks.example.org/sitemap.xml\n',
  );
});

test('security.txt names the contact and a day less than a year ahead, and is absent without one', () => {
  expect(has(realSite, '.well-known/security.txt')).toBe(false);
  const text = read(publishedSite, '.well-known/security.txt');
  expect(text).toContain('Contact: mailto:desk@checks.example.org\n');
  const built = JSON.parse(read(publishedSite, 'api/v1/index.json')) as { generatedAt: string };
  const days =
    (Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.parse(built.generatedAt)) / 864e5;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test.each([
  ['/', realSite],
  ['/checks/', siteUnderBase],
])('every page of its own under %s links a manifest whose icons exist', async (base, site) => {
  const pages = await pagesOf(site);
  const own = pages.filter(({ address }) => !address.startsWith(`${base}embed/`));
  expect(new Set(own.map((page) => linkOf(page, 'manifest')))).toEqual(
    new Set([`${base}manifest.webmanifest`]),
  );
  const manifest = JSON.parse(read(site, 'manifest.webmanifest')) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.start_url).toBe(base);
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons) expect(has(site, src.slice(base.length))).toBe(true);
});

test('the earlier address of a claim leads to the present one, by page and by file', async () => {
  const to = '/claims/2025-cabine-huit-minutes/';
  const moved = pageAt(secondNewsroom, '/claims/2025-cabine-rapide/');
  expect(moved.html).toContain(`http-equiv="refresh" content="0; url=${to}"`);
  expect(moved.html).toContain(`<a href="${to}">`);
  expect(read(secondNewsroom, '_redirects')).toBe(`/claims/2025-cabine-rapide/ ${to} 301\n`);
  expect(has(realSite, '_redirects')).toBe(false);
});

test('a page that does not exist offers a search', async () => {
  const page = pageAt(realSite, '/404.html');
  const forms = elementsOf(page).filter(({ tagName }) => tagName === 'form');
  expect(forms.map((form) => attribute(form, 'action'))).toEqual(['/search/']);
});
