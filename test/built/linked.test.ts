import { expect, test } from 'vitest';
import { apiPath, dataPaths, feedPaths } from '../../src/engine/publish/data-paths.ts';
import { allFeeds } from '../../src/engine/publish/feeds.ts';
import {
  attribute,
  elementsOf,
  pageAt,
  pagesOf,
  textOf,
  type BuiltPage,
} from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

const publication = await publicationOfSite(publishedSite);

function linksOf(page: BuiltPage): (string | undefined)[] {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'));
}

const linksAt = (address: string) => linksOf(pageAt(publishedSite, address));

test('every page leads to the data and the policies', async () => {
  for (const page of await pagesOf(publishedSite)) {
    const { address } = page;
    if (address.startsWith('/embed/')) continue;
    expect(linksOf(page), address).toEqual(expect.arrayContaining(['/api/', '/policies/']));
  }
});

test('the page about data leads to every feed, download and entrance of the interface', () => {
  const links = linksAt(dataPaths.about);
  const { reviews, reviewLines, table, lines, database, openapi } = dataPaths;
  const files = [reviews, reviewLines, table, lines, database, openapi, apiPath('claims')];
  expect(links).toEqual(expect.arrayContaining(files));
  for (const { path } of allFeeds(publication))
    expect(links).toEqual(expect.arrayContaining(Object.values(feedPaths(path))));
});

test('what can be followed says so where it is shown, for those who look and for programs', () => {
  for (const { path, page } of allFeeds(publication).filter((feed) => feed.path !== 'due')) {
    const named = elementsOf(pageAt(publishedSite, page));
    const { rss } = feedPaths(path);
    const hrefs = (name: string) =>
      named.filter(({ tagName }) => tagName === name).map((element) => attribute(element, 'href'));
    expect(hrefs('a'), page).toContain(rss);
    expect(hrefs('link'), page).toContain(rss);
  }
});

test('each claim leads to itself as data', () => {
  for (const { slug } of publication.catalog.claims)
    expect(linksAt(`/claims/${slug}/`)).toContain(apiPath(`claims/${slug}`));
});

test('the log of corrections and the policy lead to each other', () => {
  expect(linksAt('/corrections/')).toContain('/corrections/policy/');
  expect(linksAt('/corrections/policy/')).toContain('/corrections/');
  expect(textOf(pageAt(publishedSite, '/policies/audit/').tree)).toContain('Met');
});
