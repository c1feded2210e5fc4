import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerFormats } from '../../src/engine/publish/header-formats.ts';
import { hostHeaders } from '../../src/engine/publish/host-headers.ts';
import { filesOf, pagesOf, realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

/** What a page did against its policy, as the browser reports it; a violation also fails `site.close()`. */
async function violationsAt(addresses: readonly string[]): Promise<string[]> {
  const context = await site.newContext();
  const found: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  const page = await context.newPage();
  for (const address of addresses) await page.goto(site.url(address), { waitUntil: 'networkidle' });
  await context.close();
  return found;
}

test('no page type does what its content policy forbids, nor asks another host', async () => {
  expect(await violationsAt(Object.values(pageTypes))).toEqual([]);
});

test('neither do the pictures and feeds that a browser shows by themselves', async () => {
  const files = await filesOf(realSite);
  const shown = ['.svg', '.xml'].map((ending) => files.find((file) => file.endsWith(ending)));
  expect(shown).not.toContain(undefined);
  expect(
    await violationsAt(
      [...shown, 'embed/2018-highest-paid-in-the-state.svg'].map((file) => `/${file ?? ''}`),
    ),
  ).toEqual([]);
});

test('the browser enforces it: no script or style in the page, no HTML from text, no worker but ours', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url('/search/'));
  const done = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('document.documentElement.dataset.ran = "yes"');
    try {
      document.head.append(script);
    } catch {
      // Trusted Types may refuse it before the content policy does.
    }
    const tried: Record<string, () => unknown> = {
      html: () => (document.body.innerHTML = '<b>text</b>'),
      parse: () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
      worker: () => new Worker('/_astro/none.js'),
    };
    const worked = Object.entries(tried).filter(([, act]) => {
      try {
        act();
        return true;
      } catch {
        return false;
      }
    });
    // Once more away from the call that the test itself makes, which may evaluate.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(globalThis.eval('1'));
        } catch {
          resolve('refused');
        }
      }),
    );
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(styled);
    return {
      worked: worked.map(([name]) => name),
      evaluated,
      ran: document.documentElement.dataset['ran'] ?? 'refused',
      color: styled.style.color,
    };
  });
  await context.close();
  expect(done).toEqual({
    worked: [],
    evaluated: 'refused',
    ran: 'refused',
    color: '',
  });
});

test('every page holds its policy before all that it loads', async () => {
  const late = (await pagesOf(realSite)).filter(({ html }) => {
    const at = html.indexOf('<meta http-equiv="Content-Security-Policy" content="default-src');
    return at === -1 || /<(link|script|style|img)\b/.test(html.slice(0, at));
  });
  expect(late.map(({ address }) => address)).toEqual([]);
});

test('the site brings the headers that hosts read from a file', async () => {
  const file = await readFile(path.join(realSite.folder, '_headers'), 'utf8');
  expect(file).toBe(headerFormats['file']?.(hostHeaders('/')));
});
