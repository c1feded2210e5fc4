import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/engine/publish/api/files.ts';
import type { buildOpenApi } from '../../src/engine/publish/api/openapi.ts';
import { dataPaths } from '../../src/engine/publish/data-paths.ts';
import { allFeeds } from '../../src/engine/publish/feeds.ts';
import { apiValidator } from '../helpers/api-validator.ts';
import { filesOf, realSite, secondNewsroom, siteUnderBase } from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

describe.each([
  ['the real site', realSite],
  ['the site under /checks/', siteUnderBase],
  ['the real site, published', publishedSite],
  ['the second newsroom', secondNewsroom],
])('%s', async (_name, site) => {
  const publication = await publicationOfSite(site);
  const { catalog, addresses } = publication;
  const files = await filesOf(site);
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
  /** The file of a path of the site, such as its own documents give. */
  const fileOf = (address: string) =>
    new URL(address, 'https://checks.example.org').pathname
      .slice(site.base.length)
      .replace(/\/$/, '/index.html');

  test('has every file of the interface, each as its description says', () => {
    const document = JSON.parse(read(dataPaths.openapi)) as ReturnType<typeof buildOpenApi>;
    const errorsOf = apiValidator(document);
    const kinds = new Map(
      [...apiFiles(publication)].map((file) => [`api/v1/${file.path}.json`, file.kind]),
    );
    const built = files.filter(
      (file) => file.startsWith('api/v1/') && file !== 'api/v1/openapi.json',
    );
    expect(built).toEqual([...kinds.keys()].sort());
    for (const file of built)
      expect(errorsOf(kinds.get(file) ?? '', JSON.parse(read(file))), file).toEqual([]);
  });

  test('leads from its data only to files that are there', () => {
    const named = files
      .filter((file) => file.startsWith('api/v1/') && file !== 'api/v1/openapi.json')
      .flatMap((file) => [...read(file).matchAll(/"(?:page|file|next|previous)":"([^"]+)"/g)])
      .map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(50);
    expect(
      [...new Set(named)].filter((address) => !existsSync(path.join(site.folder, fileOf(address)))),
    ).toEqual([]);
  });

  test('has feeds that real readers read, whose entries lead to pages', () => {
    const links: string[] = [];
    for (const { path: feed } of allFeeds(publication)) {
      const rss = parseRssFeed(read(`feeds/${feed}/rss.xml`));
      const atom = parseAtomFeed(read(`feeds/${feed}/atom.xml`));
      const json = parseJsonFeed(read(`feeds/${feed}/feed.json`));
      const titles = json.items?.map(({ title }) => title) ?? [];
      expect(rss.items?.map(({ title }) => title) ?? [], feed).toEqual(titles);
      expect(atom.entries?.map(({ title }) => title?.value) ?? [], feed).toEqual(titles);
      links.push(rss.link ?? '', ...(rss.items?.map(({ link }) => link ?? '') ?? []));
    }
    expect(links.filter((link) => !existsSync(path.join(site.folder, fileOf(link))))).toEqual([]);
  });

  test('has downloads with every claim', () => {
    const rows = Papa.parse(read(dataPaths.table).trimEnd(), { header: true });
    expect(rows.errors).toEqual([]);
    expect(rows.data).toHaveLength(catalog.claims.length);
    expect(read(dataPaths.lines).trimEnd().split('\n')).toHaveLength(catalog.claims.length);
    const database = new DatabaseSync(path.join(site.folder, dataPaths.database), {
      readOnly: true,
    });
    expect(database.prepare('SELECT count(*) AS count FROM claims').get()).toEqual({
      count: catalog.claims.length,
    });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    database.close();
  });

  test('lists one article’s quotations together nowhere', () => {
    const quotations = catalog.claims.flatMap((claim) => {
      const ours = plain([claim.claim, claim.finding, ...claim.wordings].join(' | '));
      return claim.appearances.flatMap(({ article, quote = claim.quote }) => {
        const words = plain(quote);
        // Few words, and those that our own sentence repeats, tell nothing of where they were taken from.
        const tells = words.split(' ').length >= 5 && !ours.includes(words);
        return article !== undefined && tells ? [{ article, words }] : [];
      });
    });
    expect(quotations.length).toBeGreaterThan(site === secondNewsroom ? 0 : 60);
    const lists = files
      .filter((file) => /^(api|data|feeds)\/|\.html$/.test(file))
      .flatMap((file) => {
        const text = plain(readFileSync(path.join(site.folder, file), 'latin1'), read(file));
        const held = quotations.filter(({ words }) => text.includes(words));
        const byArticle = Map.groupBy(held, ({ article }) => article);
        return [...byArticle]
          .filter(([, list]) => list.length > 1)
          .map(([article]) => `${file}: ${article}`);
      });
    expect(lists).toEqual([]);
  });

  test('names a private person nowhere by an id of a list', () => {
    const ids = [...catalog.claimants.values()]
      .filter(({ standing }) => standing === 'private')
      .map(({ id }) => id);
    const data = files.filter((file) => /^(api|data|feeds)\//.test(file));
    expect(data.filter((file) => ids.some((id) => read(file).includes(id)))).toEqual([]);
    expect(addresses.home()).toBe(site.base);
  });
});

/** Words as they are compared: without markup, marks and case. Of two readings of one file, both count. */
function plain(...readings: string[]): string {
  return readings
    .join('\n')
    .toLowerCase()
    .replaceAll('\\u003c', '<')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
