import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { expect, test } from 'vitest';
import { chromium } from 'playwright-core';
import { headersAt, hostHeaders } from '../../src/engine/publish/host-headers.ts';
import { filesOf } from '../helpers/built-site.ts';
import { ensureBrowser } from '../helpers/find-browser.ts';
import { publishedHistory } from '../helpers/published-content.ts';
import { openSite } from '../helpers/open-browser.ts';
import { serve } from '../helpers/serve.ts';
import { publishedSite } from '../helpers/site-publication.ts';

const headers = hostHeaders('/');
const slug = publishedHistory.corrected;

/** A page of somebody else with a strict policy that shows the given page of this site in a frame. */
async function openFrame(address: string, width: number) {
  const files = sirv(publishedSite.folder, { dev: true });
  const site = await serve((request, response) => {
    response.setHeaders(new Map(Object.entries(headersAt(request.url ?? '/', headers))));
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  const foreign = await serve((_request, response) => {
    response.setHeader('Content-Security-Policy', `default-src 'none'; frame-src ${site}`);
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><iframe src="${site}${address}" title="x" width="100%" height="360"></iframe>`,
    );
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(foreign);
  return { browser, frame: page.frameLocator('iframe'), page, refused };
}

test.each([1200, 320])('another site shows an embed in a frame, %i px wide', async (width) => {
  const { browser, frame, page, refused } = await openFrame(`/embed/${slug}/`, width);
  await frame.locator('blockquote').waitFor();
  expect(await frame.locator('.verdict').innerText()).toBe('True');
  const [shown, room] = await frame
    .locator('html')
    .evaluate((root) => [root.scrollWidth, root.clientWidth]);
  expect(shown).toBeLessThanOrEqual(room ?? 0);
  expect(
    await frame.locator('body').evaluate((body) => getComputedStyle(body).fontFamily),
  ).toContain('Newsreader');
  expect(refused).toEqual([]);
  expect(page.frames()).toHaveLength(2);
  await browser.close();
});

test('the words of an embed fit the height of its code in a column of 320 px', async () => {
  const answers = (await filesOf(publishedSite)).filter((file) => file.startsWith('oembed/'));
  const site = await openSite(publishedSite);
  // Without the frame’s own border.
  const context = await site.newContext({ viewport: { width: 316, height: 200 } });
  const page = await context.newPage();
  const high: string[] = [];
  for (const answer of answers.filter((_, index) => index % 3 === 0)) {
    const { height } = JSON.parse(
      readFileSync(path.join(publishedSite.folder, answer), 'utf8'),
    ) as { height: number }; // our own file
    const name = path.basename(answer, '.json');
    await page.goto(site.url(`/embed/${name}/`));
    const shown = await page.evaluate(() => document.documentElement.scrollHeight);
    if (shown > height || height > shown + 160) high.push(`${name}: ${shown} in ${height}`);
  }
  expect(answers.length).toBeGreaterThan(20);
  expect(high).toEqual([]);
  await site.close();
});

test('no page but an embed lets itself be framed', async () => {
  const { browser, frame, refused } = await openFrame(`/claims/${slug}/`, 1200);
  expect(await frame.locator('blockquote').count()).toBe(0);
  expect(refused.join()).toContain('frame-ancestors');
  await browser.close();
});

test('every page of the built site but embeds says that nobody may frame it', async () => {
  const pages = (await filesOf(publishedSite)).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const policy = headersAt(path, headers)['Content-Security-Policy'] ?? '';
    const framing = /frame-ancestors (.+?)(,|$)/.exec(policy)?.[1];
    expect(framing, path).toBe(path.startsWith('/embed/') ? '*' : "'self'");
  }
});
