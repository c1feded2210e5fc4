import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headerFormats } from '../../src/engine/publish/header-formats.ts';
import { hostHeaders } from '../../src/engine/publish/host-headers.ts';
import { document } from '../engine/search/some-claims.ts';
import { filesOf } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { type SearchServiceStub, startSearchService } from '../helpers/search-service.ts';
import { publishedSite } from '../helpers/site-publication.ts';
import config from '../fixtures/sites/search-service.config.ts';

/** The site that `search-service.config.ts` has built: a service answers its search page. */
const { origin, host } = new URL(config.search.endpoint);
const claims = Array.from({ length: 12 }, (_, place) =>
  document(`2018-ferry-${place}`, `The ferry of ${2001 + place} was the highest paid.`, {
    verdict: place < 4 ? 'half-true' : 'false',
    claimant: 'pier-watch',
    finding: 'It was not.',
    year: String(2001 + place),
    date: String(2001 + place),
  }),
);

let service: SearchServiceStub;
let site: OpenSite;
beforeAll(async () => {
  service = await startSearchService(claims);
  site = await openSite(publishedSite, { origin, standIn: new URL(service.endpoint).host });
});
afterEach(() => {
  service.answer = undefined;
  service.asked.length = 0;
});
afterAll(async () => {
  await site.close();
  await service.close();
});

const results = '[data-part="results"] > li';

async function openSearch(address = '/search/'): Promise<Page> {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(address));
  return page;
}

test('the page says where queries go before one is typed, and sends none', async () => {
  const page = await openSearch();
  const hint = await page.locator('claim-search .hint').innerText();
  expect(hint).toContain(`it is sent to ${host}`);
  expect(hint).toContain('sentence. There the text stays on your device.');
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  expect(service.asked).toEqual([]);
  await page.context().close();
});

test('results, marks, counts, filters, order and further results come from the service', async () => {
  const page = await openSearch();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('searchbox').fill('highest paid');
  await page.getByText('12 claims found for “highest paid”.').first().waitFor();
  await expect.poll(() => page.locator(results).count()).toBe(10);
  const first = page.locator(results).first();
  expect(await first.locator('a').getAttribute('href')).toBe('/claims/2018-ferry-0/');
  expect(await first.locator('mark').allInnerTexts()).toEqual(['highest', 'paid.']);
  expect(await first.innerText()).toContain('Label of pier-watch');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.locator(results).count()).toBe(12);
  await page.getByRole('combobox').selectOption('newest first');
  await page.locator(`${results} a[href="/claims/2018-ferry-11/"]`).first().waitFor();
  await page.getByText('Narrow the results').click();
  const box = page.getByRole('checkbox', { name: 'Label of half-true 4' });
  await box.check();
  await page.getByText('4 claims found').first().waitFor();
  await page.getByRole('checkbox', { name: 'Label of false 8' }).waitFor();
  expect(new URL(page.url()).searchParams.get('verdict')).toBe('half-true');
  const others = requests.filter((url) => !url.startsWith(origin) && !url.endsWith('favicon.svg'));
  expect(others).toEqual([]);
  for (const { headers } of service.asked)
    for (const name of ['cookie', 'referer', 'authorization'])
      expect(headers).not.toHaveProperty(name);
  await page.context().close();
});

test('where nothing is found the nearest are offered as such', async () => {
  const page = await openSearch('/search/?q=highest+giraffes');
  await page.getByText('The nearest are:').first().waitFor();
  expect(await page.locator(results).count()).toBe(5);
  expect(await page.getByRole('link', { name: 'Suggest this claim' }).isVisible()).toBe(true);
  await page.context().close();
});

const failures: [string, (response: ServerResponse) => void][] = [
  ['did not take the question', (response) => response.writeHead(403).end()],
  ['answered with something else than claims', (response) => response.end('<p>')],
  ['could not be reached', (response) => response.destroy()],
];
test('a service that fails: the page says how, offers the lists, and asks again', async () => {
  const page = await openSearch();
  for (const [words, answer] of failures) {
    service.answer = answer;
    await page.getByRole('searchbox').fill('highest');
    await page.locator('[data-part="count"]').getByText(words).waitFor();
    expect(await page.locator('[data-part="count"]').innerText()).toContain(host);
    expect(await page.locator(results).count()).toBe(0);
    expect(await page.locator('main nav a:visible').count()).toBeGreaterThan(20);
    service.answer = undefined;
    await page.getByRole('searchbox').fill('highest paid');
    await page.locator(results).first().waitFor();
  }
  await page.context().close();
});

test('a service that is slow is waited for in words', async () => {
  const held: ServerResponse[] = [];
  service.answer = (response) => held.push(response);
  const page = await openSearch('/search/?q=highest');
  await page.getByText(`Waiting for ${host}`).first().waitFor();
  service.answer = undefined;
  await page.getByRole('searchbox').fill('highest paid');
  await page.locator(results).first().waitFor();
  for (const response of held) response.destroy();
  await page.context().close();
});

test('an answer that is hostile stays text, and leads nowhere else', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const source = {
    claim: markup,
    finding: markup,
    speaker: markup,
    verdict: 'false',
    date: '2018',
  };
  const hit = (id: string, fields: object = {}) => ({
    ...{ _id: id, _source: { ...source, ...fields }, highlight: { quotes: [markup] } },
  });
  const hits = [
    hit('javascript:alert(1)'),
    hit('../../elsewhere'),
    hit('2018-some-claim', { url: 'https://elsewhere.example/' }),
    hit('2018-other', { verdict: 'shocking' }),
  ];
  const buckets = [{ key: markup, doc_count: 1 }];
  const aggregations = { verdict: { values: { buckets } } };
  service.answer = (response) =>
    response.end(JSON.stringify({ hits: { total: { value: 4 }, hits }, aggregations }));
  const page = await openSearch('/search/?q=highest');
  await page.locator(results).first().waitFor();
  await page.getByText('Narrow the results').click();
  await page.locator('[data-part="facets"] label').first().waitFor();
  expect(await page.locator('claim-search img').count()).toBe(0);
  const links = await page
    .locator(`${results} a`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/claims/2018-some-claim/']);
  expect(await page.locator(results).innerText()).toContain(markup);
  await page.context().close();
});

test('the content policy lets the search page ask the service, and no other page', async () => {
  const read = (file: string) => readFileSync(path.join(publishedSite.folder, file), 'utf8');
  const pages = (await filesOf(publishedSite)).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => read(file).includes(origin))).toEqual(['search/index.html']);
  expect(read('search/index.html')).toContain(`connect-src 'self' ${origin};`);
  expect(read('_headers')).toBe(headerFormats['file']?.(hostHeaders('/', origin)));
});

test('a text that is checked and a claim that is written stay on the device', async () => {
  const page = await openSearch('/check/');
  await page.getByRole('textbox', { name: 'The text' }).fill('Kaiser made huge profits.');
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page
    .getByRole('status')
    .getByText(/1 sentence/)
    .waitFor();
  await page.goto(site.url('/contribute/new/'));
  await page.locator('[name="claim"]').fill('Therapists are the highest paid in California.');
  await page.locator('a[href*="2018-highest-paid-in-the-state"]').first().waitFor();
  expect(service.asked).toEqual([]);
  await page.context().close();
});
