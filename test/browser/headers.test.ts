import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

let site: OpenSite;
let policy: string;
beforeAll(async () => {
  site = await openSite(realSite);
  const headers = await readFile('public/_headers', 'utf8');
  policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? '';
});
afterAll(() => site.close());

test('the content policy of the header file lets every page type work', async () => {
  expect(policy).toContain("default-src 'none'");
  const context = await site.newContext();
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) blocked.push(message.text());
  });
  for (const address of Object.values(pageTypes)) {
    await page.goto(site.url(address), { waitUntil: 'networkidle' });
    expect(blocked, address).toEqual([]);
  }
  await page.goto(site.url('/search/?q=highest+paid'));
  await page
    .getByRole('link', { name: /highest paid/i })
    .first()
    .waitFor();
  expect(blocked).toEqual([]);
  await context.close();
});
