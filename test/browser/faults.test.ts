import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndexFiles } from '../../src/engine/search/build-index.ts';
import { document, someClaims as undated } from '../engine/search/some-claims.ts';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

/** The served site with parts missing: what is left serves, and says what it lacks. */
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

async function openPage(): Promise<Page> {
  return (await site.newContext()).newPage();
}

const someClaims = undated.map((claim) => ({ ...claim, date: '2020-02-01' }));
const results = '[data-part="results"] > li';
const lists = 'main nav a';

test.each([
  ['missing', { status: 404, body: 'not found' }],
  ['cut short', { status: 200, body: Buffer.from([0x50, 0x4c, 0x42, 0x53, 1, 0, 0]) }],
  ['a page of the host', { status: 200, body: '<!doctype html><p>Please sign in</p>' }],
])('an index that is %s leaves the lists, and search and check say so', async (_what, answer) => {
  const page = await openPage();
  await page.route('**/search/*.bin', (route) => route.fulfill(answer));
  await page.goto(site.url('/search/?q=highest+paid'));
  await page.getByRole('status').getByText('The claims could not be loaded.').waitFor();
  expect(await page.locator(results).count()).toBe(0);
  expect(await page.locator(lists).count()).toBeGreaterThan(20);
  await page.goto(site.url('/check/'));
  await page.getByRole('textbox', { name: 'The text' }).fill('Kaiser made huge profits.');
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByRole('status').getByText('so the text was not checked').waitFor();
  expect(await page.getByRole('textbox', { name: 'The text' }).inputValue()).toContain('profits');
  await page.context().close();
});

test('an index that comes back serves again', async () => {
  const page = await openPage();
  await page.route('**/search/*.bin', (route) => route.fulfill({ status: 503 }));
  await page.goto(site.url('/search/?q=highest+paid'));
  await page.getByRole('status').getByText('could not be loaded').waitFor();
  await page.unroute('**/search/*.bin');
  await page.getByRole('searchbox').fill('highest paid in');
  await page.locator(results).first().waitFor();
  await page.context().close();
});

test('an index that is slow is waited for in words', async () => {
  const page = await openPage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url('/search/?q=highest+paid'));
  await page.getByRole('status').getByText('The claims are being loaded').waitFor();
  release();
  await page.locator(results).first().waitFor();
  await page.context().close();
});

test('a deploy while the page is open: the new index is opened', async () => {
  const split = { splitAbove: 0, splitTextsAbove: 0 };
  const newer = [
    ...someClaims,
    document('new-ferry', 'The ferry has a new crew.', { date: '2020-02-02' }),
  ];
  let files = buildIndexFiles(someClaims, split);
  const page = await openPage();
  await page.route('**/search/*.bin', async (route) => {
    const file = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    await route.fulfill(file ? { body: Buffer.from(file) } : { status: 404 });
  });
  await page.goto(site.url('/search/?q=roof'));
  await page.locator(results).first().waitFor();
  files = buildIndexFiles(newer, split);
  await page.getByRole('searchbox').fill('ferry');
  await page.locator(`${results} a[href="/claims/new-ferry/"]`).waitFor();
  await page.context().close();
});

test.each([
  ['search', '/search/', 'Search could not be loaded'],
  ['check', '/check/', 'could not be loaded'],
])('a script that does not come: the %s page says so, once', async (_name, address, words) => {
  const page = await openPage();
  await page.route('**/*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(site.url(address));
  const said = page.locator('.no-program');
  expect(await said.isVisible()).toBe(false);
  await said.waitFor({ state: 'visible', timeout: 15_000 });
  expect(await said.innerText()).toContain(words);
  await page.unroute('**/*.js');
  await page.reload();
  await page.locator(':is(claim-search, text-check):defined').waitFor({ state: 'attached' });
  expect(await said.evaluate((element) => getComputedStyle(element).display)).toBe('none');
  await page.context().close();
});

test('pages work where the browser keeps nothing', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
  });
  for (const name of ['home', 'claim', 'check'] as const)
    await page.goto(site.url(pageTypes[name]));
  await page.goto(site.url('/search/?q=highest+paid'));
  await page.locator(results).first().waitFor();
  await page.goto(site.url('/contribute/new/'));
  await page.getByRole('textbox').first().fill('A claim that is not kept.');
  expect(errors).toEqual([]);
  await page.context().close();
});
