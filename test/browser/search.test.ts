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
  await page
    .getByRole('status')
    .getByText(/^\d+ claims? found/)
    .waitFor();
  await page.context().close();
});

test('typing answers on the page and keeps the address', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/'));
  await page.getByRole('searchbox').fill('six weeks');
  await page.locator(results).first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('six weeks');
  await page.getByRole('searchbox').fill('qqqq zzzz');
  await page.getByText('No claim found').first().waitFor();
  expect(await page.locator(results).count()).toBe(0);
  const suggest = page.getByRole('link', { name: 'Suggest this claim' });
  expect(await suggest.getAttribute('href')).toContain('qqqq%20zzzz');
  await page.context().close();
});

test('filters stand in the address, “back” undoes them, and reloading keeps them', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/?q=wait'));
  await page.locator(results).first().waitFor();
  const all = await page.locator(results).count();
  await page.getByText('Narrow the results').click();
  const box = page.getByRole('checkbox', { name: /^Half true/ });
  const count = Number(/(\d+)$/.exec((await box.locator('..').innerText()).trim())?.[1]);
  await box.check();
  await expect.poll(() => page.locator(results).count()).toBe(count);
  expect(count).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.getAll('verdict')).toEqual(['half-true']);
  await page.reload();
  await expect.poll(() => page.locator(results).count()).toBe(count);
  await page.goBack();
  await expect.poll(() => page.locator(results).count()).toBe(all);
  await page.context().close();
});

test('the keyboard leads into the results and back', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/?q=wait'));
  await page.locator(results).nth(1).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const address = (place: number) => page.locator(`${results} a`).nth(place).getAttribute('href');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(await focused()).toBe(await address(1));
  await page.keyboard.press('ArrowUp');
  const first = await address(0);
  expect(await focused()).toBe(first);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first ?? 'nowhere'}`);
  await page.context().close();
});

test.each([
  ['a misspelling', 'highst paied mental helth', '2018-highest-paid-in-the-state'],
  [
    'a figure in another form',
    'thirty percent more therapists since 2015',
    '2018-thirty-percent-more-therapists',
  ],
  ['a phrase', '"highest paid"', '2018-highest-paid-in-the-state'],
  ['a filter in words', 'claimant:russell highest paid', '2018-highest-paid-in-the-state'],
])('%s finds the claim first', async (_name, query, slug) => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(`/search/?q=${encodeURIComponent(query)}`));
  await page.locator(results).first().waitFor();
  const first = await page.locator(`${results} a`).first().getAttribute('href');
  expect(first).toBe(`/claims/${slug}/`);
  await page.context().close();
});

test('a word to leave out leaves its claims out', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url('/search/?q=' + encodeURIComponent('highest paid -professionals')));
  await page.locator(results).first().waitFor();
  const claims = await page
    .locator(`${results} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(claims).not.toContain('/claims/2018-highest-paid-in-the-state/');
  await page.context().close();
});

const hostile = [
  '__proto__',
  'constructor',
  '(((',
  '[a-z',
  '\\',
  'שלום עולם',
  '🪁🪁🪁',
  'a'.repeat(20_000),
  '"',
];
test('hostile queries do nothing bad', async () => {
  const page = await (await site.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url('/search/'));
  for (const query of hostile) {
    await page.getByRole('searchbox').fill(query);
    await expect
      .poll(() => page.locator('[data-part="count"]').innerText(), {
        message: query.slice(0, 20),
        timeout: 10_000,
      })
      .not.toBe('');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('[data-part="count"]').textContent()).toBe('');
  }
  expect(errors).toEqual([]);
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
