import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

const slug = '2018-highest-paid-in-the-state';
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(publishedSite);
});
afterAll(() => site.close());

test.each(['A4', 'Letter'])(
  'on %s a claim prints with its sources’ addresses and its own',
  async (format) => {
    const context = await site.newContext();
    const page = await context.newPage();
    await page.goto(site.url(`/claims/${slug}/`));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text } = await extractText(pdf, { mergePages: true });
    const letters = text.replace(/\s+/g, '');
    const { catalog } = await publicationOfSite(publishedSite);
    const claim = catalog.claimsBySlug.get(slug);
    const shown = [
      claim?.quote,
      claim?.finding,
      `https://checks.example.org/claims/${slug}/`,
      ...(claim?.sources ?? []).flatMap(({ url, title }) => [url, title]),
    ];
    for (const words of shown) expect(letters).toContain(words?.replace(/\s+/g, ''));
    for (const dead of ['Usedfor', 'Openatthepassage', '¶', 'Searchtheclaims', 'Citeorembed'])
      expect(letters).not.toContain(dead);
    await context.close();
  },
);

test('a claim’s page that was saved by itself stays readable', async () => {
  const html = readFileSync(`${publishedSite.folder}/claims/${slug}/index.html`, 'utf8');
  const context = await site.browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const { catalog } = await publicationOfSite(publishedSite);
  const claim = catalog.claimsBySlug.get(slug);
  const text = await page.locator('main').innerText();
  for (const words of [claim?.quote, claim?.finding, claim?.claim]) expect(text).toContain(words);
  for (const { title, shows } of claim?.sources ?? []) {
    expect(text).toContain(title);
    expect(text).toContain(shows);
  }
  const sizes = await page
    .locator('svg')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().width));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
  await context.close();
});
