import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

const ratio = '/claims/2022-one-clinician-per-2600-patients/';

test('a reader changes an input, sees and hears the result, and goes back', async () => {
  const page = await (await site.newContext()).newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(site.url(ratio));
  const figure = page.locator('#calc-implied-therapists');
  expect(await figure.locator('input').count()).toBe(0);
  expect(fetched.filter((url) => url.includes('open-calculation'))).toEqual([]);

  await figure.getByRole('button', { name: /^Change the inputs/ }).press('Enter');
  const members = figure.getByRole('spinbutton', { name: 'members', exact: true });
  expect(await members.evaluate((field) => field === document.activeElement)).toBe(true);
  await members.fill('2600000');
  const result = figure.locator('.calc-result');
  expect(await result.innerText()).toMatch(
    /^With your inputs: 1,000 full-time equivalents\..*1,731/,
  );
  expect(await figure.locator('math').getAttribute('alttext')).toMatch(/= 1,000 full-time/);
  await page.getByRole('status').getByText('1,000 full-time equivalents').waitFor();

  await members.fill('');
  expect(await result.innerText()).toBe('These inputs have no result.');
  await figure.getByRole('button', { name: 'Back to the page’s inputs' }).click();
  expect(await result.innerText()).toBe('Result: 1,731 full-time equivalents');
  expect(await figure.locator('math').getAttribute('alttext')).toMatch(/≈ 1,731 full-time/);
  await page.context().close();
});

test.each([
  [
    'days',
    '/claims/2024-ongoing-both-firm/',
    'strike-length',
    'end of the strike',
    '2024-10-31',
    '10 days',
  ],
  [
    'percentages',
    '/claims/2018-thirty-percent-more-therapists/',
    'therapists-per-member',
    'growth in therapists',
    '23',
    '0%',
  ],
  [
    'compound units',
    '/claims/2018-highest-paid-in-the-state/',
    'us-ninetieth-percentile',
    'pay an hour',
    '10',
    '$20,800',
  ],
])('reckons with %s', async (_what, address, id, label, value, expected) => {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(address));
  const figure = page.locator(`#calc-${id}`);
  await figure.getByRole('button').click();
  await figure.getByLabel(label, { exact: true }).fill(value);
  expect(await figure.locator('.calc-result').innerText()).toContain(`inputs: ${expected}.`);
  await page.context().close();
});

test('without a script the table stands as it is', async () => {
  const page = await (await site.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(site.url(ratio));
  const figure = page.locator('#calc-implied-therapists');
  expect(await figure.getByRole('button').count()).toBe(0);
  expect(await figure.innerText()).toContain('4,500,000 members');
  await page.context().close();
});
