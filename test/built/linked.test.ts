import { expect, test } from 'vitest';
import { apiPath, dataPaths, feedPaths } from '../../src/engine/publish/data-paths.ts';
import { allFeeds } from '../../src/engine/publish/feeds.ts';
import { attribute, elementsOf, pagesOf, textOf } from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

const pages = await pagesOf(publishedSite);
const publication = await publicationOfSite(publishedSite);

function linksOf(address: string): (string | undefined)[] {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no ${address}`);
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'));
}

test('every page leads to the data and the policies', () => {
  for (const { address } of pages) {
    if (address.startsWith('/embed/')) continue;
    expect(linksOf(address), address).toEqual(expect.arrayContaining(['/api/', '/policies/']));
  }
});

test('the page about data leads to every feed, download and entrance of the interface', () => {
  const links = linksOf(dataPaths.about);
  const { reviews, reviewLines, table, lines, database, openapi } = dataPaths;
  const files = [reviews, reviewLines, table, lines, database, openapi, apiPath('claims')];
  expect(links).toEqual(expect.arrayContaining(files));
  for (const { path } of allFeeds(publication))
    expect(links).toEqual(expect.arrayContaining(Object.values(feedPaths(path))));
});

test('what can be followed says so where it is shown, for those who look and for programs', () => {
  for (const { path, page } of allFeeds(publication).filter((feed) => feed.path !== 'due')) {
    const there = pages.find(({ address }) => address === page);
    const named = there === undefined ? [] : elementsOf(there);
    const { rss } = feedPaths(path);
    const hrefs = (name: string) =>
      named.filter(({ tagName }) => tagName === name).map((element) => attribute(element, 'href'));
    expect(hrefs('a'), page).toContain(rss);
    expect(hrefs('link'), page).toContain(rss);
  }
});

test('each claim leads to itself as data', () => {
  for (const { slug } of publication.catalog.claims)
    expect(linksOf(`/claims/${slug}/`)).toContain(apiPath(`claims/${slug}`));
});

test('the log of corrections and the policy lead to each other', () => {
  expect(linksOf('/corrections/')).toContain('/corrections/policy/');
  expect(linksOf('/corrections/policy/')).toContain('/corrections/');
  const audit = pages.find(({ address }) => address === '/policies/audit/');
  expect(audit && textOf(audit.tree)).toContain('Met');
});
