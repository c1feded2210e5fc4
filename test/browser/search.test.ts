import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite, siteUnderBase } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

const results = '[data-part="results"] > li';

async function openSearch(query: string): Promise<Page> {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(`/search/?q=${encodeURIComponent(query)}`));
  await page.locator(results).first().waitFor();
  return page;
}

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

test('the rows of one answer make way for those of the next', async () => {
  const page = await openSearch('wait');
  await expect.poll(() => page.locator(results).count()).toBe(10);
  await page.getByRole('searchbox').fill('lofty profits last year');
  await page.getByText('“lofty profits last year”').first().waitFor();
  const total = /^\d+/.exec(await page.locator('[data-part="count"]').innerText())?.[0];
  await expect.poll(() => page.locator(results).count()).toBe(Number(total));
  expect(Number(total)).toBeLessThan(10);
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

test.each([
  ['verdict:half wait', 'Half true', /./],
  ['verdict:"mostly false" rejection', 'Mostly false', /./],
  ['year:2022 wait', '', /^\/claims\/2022-/],
])('%s lists those claims alone', async (query, verdict, address) => {
  const page = await openSearch(query);
  const rows = await page.locator(results).evaluateAll((all) =>
    all.map((row) => ({
      verdict: row.querySelector('[data-part="word"]')?.textContent.trim() ?? '',
      address: row.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    if (verdict !== '') expect(row.verdict).toBe(verdict);
    expect(row.address).toMatch(address);
  }
  const [found = ''] = /^\d+/.exec(await page.locator('[data-part="count"]').innerText()) ?? [];
  expect(Number(found)).toBeGreaterThan(0);
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

test('a result says why it matched, a quotation in quotation marks', async () => {
  const page = await openSearch('lofty profits last year');
  const why = page.locator(results).first().locator('[data-part="why"]');
  expect(await why.innerText()).toMatch(
    /^Matched in the quotation: “.*lofty profits last year.*”$/,
  );
  expect((await why.locator('mark').allInnerTexts()).join(' ')).toMatch(/lofty profits/);
  await page.context().close();
});

test('every kind of filter counts what choosing it shows', async () => {
  const page = await openSearch('strike');
  await page.getByText('Narrow the results').click();
  const groups = page.locator('[data-part="facets"] fieldset');
  await expect
    .poll(() => groups.locator('legend').allInnerTexts())
    .toEqual(['Verdict', 'Said by', 'Topic', 'Article', 'Year', 'Kind of source']);
  const total = async () =>
    Number(/^\d+/.exec(await page.locator('[data-part="count"]').innerText())?.[0]);
  for (const name of ['Year', 'Kind of source', 'Verdict']) {
    const label = groups.filter({ hasText: name }).locator('label').last();
    const count = Number(/(\d+)$/.exec((await label.innerText()).trim())?.[1]);
    await label.getByRole('checkbox').check();
    await expect.poll(total).toBe(count);
  }
  expect(new URL(page.url()).searchParams.has('sourceKinds')).toBe(true);
  await page.getByRole('button', { name: 'Clear what is chosen' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=strike');
  await page.context().close();
});

test('the newest come first where that is asked, and the address keeps it', async () => {
  const page = await openSearch('wait');
  await page.getByRole('combobox').selectOption('newest first');
  const years = () =>
    page
      .locator(`${results} a`)
      .evaluateAll((links) =>
        links.map((link) => Number(/\d{4}/.exec(link.getAttribute('href') ?? '')?.[0])),
      );
  await expect.poll(async () => (await years())[0]).toBe(2022);
  expect(await years()).toEqual((await years()).sort((a, b) => b - a));
  expect(new URL(page.url()).searchParams.get('order')).toBe('date');
  await page.reload();
  await page.locator(results).first().waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('date');
  await page.context().close();
});

test('coming back from a claim restores the results', async () => {
  const page = await openSearch('highest paid');
  await page.locator(`${results} a`).first().click();
  await page.waitForURL('**/claims/2018-highest-paid-in-the-state/');
  await page.goBack();
  await page.locator(results).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('highest paid');
  await page.context().close();
});

test('the count is read out once typing has stopped, not before', async () => {
  const page = await openSearch('wait');
  await page.getByRole('status').getByText('“wait”').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('[role="status"]');
    const listen = new MutationObserver(() => said.push(status?.textContent ?? ''));
    if (status !== null) listen.observe(status, { childList: true });
    Object.assign(globalThis, { said });
  });
  await page.getByRole('searchbox').press('End');
  await page.getByRole('searchbox').pressSequentially(' weeks', { delay: 20 });
  await page.getByRole('status').getByText('“wait weeks”').waitFor({ state: 'attached' });
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  await page.context().close();
});

test('what the search took a misspelt word for can be taken over', async () => {
  const page = await openSearch('highst paid mental');
  await page.getByRole('button', { name: 'Read as: highest paid mental' }).click();
  expect(await page.getByRole('searchbox').inputValue()).toBe('highest paid mental');
  await page.getByRole('button', { name: /^Read as/ }).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).searchParams.get('q')).toBe('highest paid mental');
  await page.context().close();
});

test('where nothing says it the nearest claims are offered as such, and a link suggests the claim', async () => {
  const page = await openSearch('strike of zoo keepers over giraffes in Timbuktu');
  await page.getByText('The nearest are:').first().waitFor();
  expect(await page.locator(results).count()).toBeGreaterThan(0);
  const link = page.getByRole('link', { name: 'Suggest this claim' });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect(address.pathname).toBe('/contribute/new/');
  expect(address.searchParams.get('claim')).toContain('giraffes in Timbuktu');
  expect((await page.request.get(address.href)).status()).toBe(200);
  await page.context().close();
});

test('the page explains its notation', async () => {
  const page = await openSearch('wait');
  await page.getByText('How to search').click();
  const help = (await page.locator('.help li').allInnerTexts()).join('\n');
  for (const notation of ['quotation marks', 'hyphen', 'claimant:', 'verdict:', 'Ctrl'])
    expect(help).toContain(notation);
  await page.context().close();
});

test('a screen reader hears a search, a box with a name, a status and a list of links', async () => {
  const page = await openSearch('highest paid');
  const tree = await page.locator('claim-search').ariaSnapshot();
  expect(tree).toMatch(/- search:\n\s+- text: .*\n\s+- searchbox "Search the claims"/);
  expect(tree).toMatch(/- list:\n\s+- listitem:/);
  expect(tree).toMatch(/- link ".*highest paid in California/);
  expect(tree).toContain('- status');
  expect(tree).toContain('- combobox "Order"');
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
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
  '\u202Eevil\u202C \ud800',
  'year:(((2018',
  '{{x}} ${y} %s',
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
