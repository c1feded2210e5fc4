import { expect, test } from 'vitest';
import { buildSitemap } from '../../../src/engine/publish/sitemap.ts';

const address = (name: string) => `https://example.org/${name}.xml`;

test('lists pages by address, with the day of their last change where it is known', () => {
  const entries = [
    { url: 'https://example.org/b/?a=1&b=2', modified: '2026-11-24' },
    { url: 'https://example.org/a/' },
  ];
  expect(buildSitemap(entries, address)).toEqual([
    {
      name: 'sitemap',
      text: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a/</loc></url><url><loc>https://example.org/b/?a=1&#x26;b=2</loc><lastmod>2026-11-24</lastmod></url></urlset>\n`,
    },
  ]);
});

test('splits what one file cannot hold and gives each part the day of its newest page', () => {
  const entries = [1, 2, 3].map((n) => ({
    url: `https://example.org/${n}/`,
    modified: `2026-11-0${n}`,
  }));
  const files = buildSitemap(entries, address, 2);
  expect(files.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
  expect(files[0]?.text).toContain(
    '<sitemap><loc>https://example.org/sitemap-1.xml</loc><lastmod>2026-11-02</lastmod></sitemap>',
  );
  expect(files[2]?.text).toContain('<loc>https://example.org/3/</loc>');
});
