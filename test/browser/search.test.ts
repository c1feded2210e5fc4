import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite, siteUnderBase } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

const results = '[data-part="results"] > li';

test('an address with a query shows its results, marked and announced', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/?q=highest+paid'));
  await page.locator(results).first().waitFor();
  const first = page.locator(results).first();
  expect(await first.locator('a').getAttribute('href')).toBe(
    '/claims/2018-highest-paid-in-the-state/',
  );
  expect((await first.locator('mark').allInnerTexts()).join(' ')).toMatch(/highest.*paid/);
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ claims? found/);
  await page.context().close();
});

test('typing answers on the page and keeps the address', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/'));
  await page.getByRole('searchbox').fill('six weeks');
  await page.locator(results).first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('six weeks');
  await page.getByRole('searchbox').fill('qqqq zzzz');
  await page.getByText('No claim found').waitFor();
  expect(await page.locator(results).count()).toBe(0);
  await page.context().close();
});

test('what is typed stays text', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/?q=' + encodeURIComponent('<img src=x onerror=alert(1)>')));
  await page.getByText('onerror').first().waitFor();
  expect(await page.locator('claim-search img').count()).toBe(0);
  await page.context().close();
});

test.each(['/', '/search/'])('`/` leads to the search box of %s', async (address) => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(address));
  await page.locator('body').evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.type('a/b');
  expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
  await page.context().close();
});

test('without JavaScript the page says so and offers the lists', async () => {
  const page = await (await site.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(site.url('/search/'));
  expect(await page.locator('noscript').innerText()).toContain('JavaScript');
  expect(await page.locator('main nav a').count()).toBeGreaterThan(20);
  await page.context().close();
});

test('it works below a base path', async () => {
  const below = await openSite(siteUnderBase);
  const page = await (await below.newContext()).newPage();
  await page.goto(below.url('/'));
  await page.getByRole('searchbox').fill('highest paid');
  await page.keyboard.press('Enter');
  await page.locator(results).first().waitFor();
  expect(await page.locator(`${results} a`).first().getAttribute('href')).toBe(
    '/checks/claims/2018-highest-paid-in-the-state/',
  );
  await below.close();
});
