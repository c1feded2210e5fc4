import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pagesOf,
  realSite,
  textOf,
  type BuiltPage,
} from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';
import { isEmbeddable } from '../../src/engine/publish/embeds.ts';

const slug = '2018-highest-paid-in-the-state';
const published = await pagesOf(publishedSite);
const { catalog } = await publicationOfSite(publishedSite);

function pageAt(address: string): BuiltPage {
  const page = published.find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no ${address}`);
  return page;
}

function textsOf(page: BuiltPage, tagName: string): string[] {
  return elementsOf(page)
    .filter((element) => element.tagName === tagName)
    .map(textOf);
}

test('every claim’s citations can be read back, with its words, day and address', () => {
  for (const claim of catalog.claims) {
    const page = pageAt(`/claims/${claim.slug}/`);
    const forms = elementsOf(page).filter(
      (element) => element.tagName === 'pre' && attribute(element, 'dataCite') !== undefined,
    );
    const [text = '', bibtex = '', csl = '', wikipedia = ''] = forms.map(textOf);
    const url = `https://checks.example.org/claims/${claim.slug}/`;
    const item: unknown = JSON.parse(csl);
    expect(item).toMatchObject([{ id: claim.slug, type: 'webpage', URL: url }]);
    expect(JSON.stringify(item)).toContain(JSON.stringify(claim.claim).slice(1, -1));
    const read: unknown = JSON.parse(new Cite(bibtex).format('data'));
    expect(read).toMatchObject([{ URL: url, issued: { 'date-parts': [day(claim.published)] } }]);
    expect(text).toContain(url);
    expect(wikipedia).toMatch(/^\{\{cite web \|url=https:\/\/[^|]+ \|title=[^|{}[\]]+ \|website=/);
  }
});

function day(date: string): number[] {
  return date.split('-').map(Number);
}

test('exactly the claims that other sites may show have an embed and a badge', () => {
  const shown = published
    .filter(({ address }) => address.startsWith('/embed/'))
    .map(({ address }) => address.split('/')[2]);
  const expected = catalog.claims.filter((claim) => isEmbeddable(claim, catalog));
  expect(shown.sort()).toEqual(expected.map((claim) => claim.slug).sort());
  expect(shown.length).toBeGreaterThan(20);
  for (const claim of expected) {
    const badge = readFileSync(path.join(publishedSite.folder, `embed/${claim.slug}.svg`), 'utf8');
    const verdict = catalog.site.verdicts.find(({ id }) => id === claim.verdict);
    expect(badge).toContain(`<title>${verdict?.label ?? ''} · ${catalog.site.name}</title>`);
  }
});

test('an embed shows words, verdict and finding, links to the review and loads no script', () => {
  const claim = catalog.claimsBySlug.get(slug);
  const page = pageAt(`/embed/${slug}/`);
  const verdict = catalog.site.verdicts.find(({ id }) => id === claim?.verdict);
  const text = textOf(page.tree);
  for (const words of [claim?.quote, verdict?.label, claim?.finding]) expect(text).toContain(words);
  const links = elsewhere(page);
  expect(links).toEqual([`/claims/${slug}/`]);
  expect(textsOf(page, 'script')).toEqual([]);
  expect(page.html).toContain('<meta name="robots" content="noindex">');
});

function elsewhere(page: BuiltPage) {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'));
}

test('the code to copy is a frame with a title, at the whole address', () => {
  const [frame = '', badge = ''] = textsOf(pageAt(`/claims/${slug}/`), 'textarea');
  expect(frame).toMatch(
    /^<iframe src="https:\/\/checks\.example\.org\/embed\/2018-highest-paid-in-the-state\/" title="[^"]+" /,
  );
  expect(badge).toContain(`src="https://checks.example.org/embed/${slug}.svg"`);
  expect(existsSync(path.join(publishedSite.folder, `embed/${slug}/index.html`))).toBe(true);
});

test('a site without an address says so and gives no code that could not work', async () => {
  const page = (await pagesOf(realSite)).find(({ address }) => address === `/claims/${slug}/`);
  expect(page?.html).toContain('This site has no address yet');
  expect(page === undefined ? [] : textsOf(page, 'textarea')).toEqual([]);
});
