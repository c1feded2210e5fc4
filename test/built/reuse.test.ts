import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  filesOf,
  pageAt,
  realSite,
  textOf,
  type BuiltPage,
} from '../helpers/built-site.ts';
import { publishedHistory } from '../helpers/published-content.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';
import { editionsOf } from '../../src/engine/publish/editions.ts';
import { isEmbeddable } from '../../src/engine/publish/embeds.ts';

const slug = '2018-highest-paid-in-the-state';
const publication = await publicationOfSite(publishedSite);
const { catalog } = publication;

const publishedPage = (address: string) => pageAt(publishedSite, address);

function textsOf(page: BuiltPage, tagName: string): string[] {
  return elementsOf(page)
    .filter((element) => element.tagName === tagName)
    .map(textOf);
}

test('every claim’s citations can be read back, with its words, day and address', () => {
  for (const claim of catalog.claims) {
    const page = publishedPage(`/claims/${claim.slug}/`);
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

test('exactly the claims that other sites may show have an embed and a badge', async () => {
  const files = await filesOf(publishedSite);
  const shown = files.flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  const expected = catalog.claims.filter((claim) => isEmbeddable(claim, publication));
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
  const page = publishedPage(`/embed/${slug}/`);
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

test('each published verdict keeps an address, which says when another took its place', () => {
  const { corrected, verdictBefore } = publishedHistory;
  const labelOf = (id?: string) =>
    catalog.site.verdicts.find((each) => each.id === id)?.label ?? '';
  const now = labelOf(catalog.claimsBySlug.get(corrected)?.verdict);
  const first = textOf(publishedPage(`/embed/${corrected}/1/`).tree);
  expect(first).toContain(labelOf(verdictBefore));
  expect(first).toMatch(new RegExp(`Replaced on .+\\. The verdict is now: ${now}\\.`));
  const second = textOf(publishedPage(`/embed/${corrected}/2/`).tree);
  expect(second).toContain(now);
  expect(second).not.toContain('Replaced on');
  const claims = catalog.claims.filter((claim) => isEmbeddable(claim, publication));
  for (const claim of claims) {
    const count = editionsOf(claim, publication).length;
    expect(count, claim.slug).toBe(claim.slug === corrected ? 2 : 1);
    for (let number = 1; number <= count; number++)
      publishedPage(`/embed/${claim.slug}/${number}/`);
  }
});

test('each claim that other sites may show leads to its oEmbed answer', () => {
  for (const claim of catalog.claims) {
    const link = elementsOf(publishedPage(`/claims/${claim.slug}/`)).find(
      (element) => attribute(element, 'type') === 'application/json+oembed',
    );
    expect(link !== undefined, claim.slug).toBe(isEmbeddable(claim, publication));
    if (link === undefined) continue;
    const address = new URL(attribute(link, 'href') ?? '').pathname;
    const answer: unknown = JSON.parse(readFileSync(publishedSite.folder + address, 'utf8'));
    const embed = `https://checks.example.org/embed/${claim.slug}/`;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: expect.stringContaining(claim.claim) as string,
      provider_url: 'https://checks.example.org/',
      width: expect.any(Number) as number,
      height: expect.any(Number) as number,
      html: expect.stringContaining(`<iframe src="${embed}"`) as string,
    });
  }
});

test('reference managers read each review’s title, day, publisher and address from its head', () => {
  for (const claim of catalog.claims) {
    const tags = elementsOf(publishedPage(`/claims/${claim.slug}/`)).flatMap((element) => {
      const name = attribute(element, 'name') ?? '';
      return name.startsWith('citation_') ? [[name, attribute(element, 'content')]] : [];
    });
    expect(Object.fromEntries(tags)).toEqual({
      citation_title: expect.stringContaining(claim.claim) as string,
      citation_author: 'Example Checks Trust',
      citation_publisher: 'Example Checks Trust',
      citation_publication_date: claim.published.replaceAll('-', '/'),
      citation_language: 'en',
      citation_public_url: `https://checks.example.org/claims/${claim.slug}/`,
    });
  }
});

test('a claim’s page gives addresses that go on showing this version', () => {
  const links = elsewhere(publishedPage(`/claims/${publishedHistory.corrected}/`));
  expect(links).toContain(`https://checks.example.org/embed/${publishedHistory.corrected}/2/`);
  const file = `claims/2018/${publishedHistory.corrected}.md`;
  expect(
    links.filter((href) => href?.endsWith(file) && /\/blob\/[0-9a-f]{40}\//.test(href)),
  ).not.toEqual([]);
});

test('the code to copy is a frame with a title, at the whole address', () => {
  const [frame = '', version = '', badge = ''] = textsOf(
    publishedPage(`/claims/${slug}/`),
    'textarea',
  );
  expect(frame).toMatch(
    /^<iframe src="https:\/\/checks\.example\.org\/embed\/2018-highest-paid-in-the-state\/" title="[^"]+" /,
  );
  expect(version).toContain(`src="https://checks.example.org/embed/${slug}/1/"`);
  expect(badge).toContain(`src="https://checks.example.org/embed/${slug}.svg"`);
  expect(existsSync(path.join(publishedSite.folder, `embed/${slug}/index.html`))).toBe(true);
});

test('a site without an address says so and gives no code that could not work', async () => {
  const page = pageAt(realSite, `/claims/${slug}/`);
  expect(page.html).toContain('This site has no address yet');
  expect(textsOf(page, 'textarea')).toEqual([]);
  expect(page.html).not.toMatch(/json\+oembed|citation_(author|public_url)/);
  expect(page.html).toContain('citation_title');
  expect(existsSync(path.join(realSite.folder, 'oembed'))).toBe(false);
  expect(existsSync(path.join(realSite.folder, `embed/${slug}/1/index.html`))).toBe(true);
});
