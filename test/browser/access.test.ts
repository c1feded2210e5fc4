import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

/** Every person: by keyboard alone, by ear, enlarged, in one’s own colours, from right to left. */
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

/** A page that takes the test’s own styles, as a reader’s browser takes a reader’s. */
async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  return (await site.newContext({ bypassCSP: true, ...options })).newPage();
}

/** How far a page is wider than its window, and what reaches beyond it. */
async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    if (root.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > window.innerWidth + 1 || left < -1;
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

const settings: [string, BrowserContextOptions, (page: Page) => Promise<unknown>][] = [
  [
    'at 400% in a window of 1280 × 1024',
    { viewport: { width: 320, height: 256 } },
    () => Promise.resolve(),
  ],
  [
    'at 200% in a window of 1280 × 1024',
    { viewport: { width: 640, height: 512 } },
    () => Promise.resolve(),
  ],
  [
    'with the spacing of text of WCAG 1.4.12',
    { viewport: { width: 320, height: 844 } },
    (page) =>
      page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      }),
  ],
  [
    'from right to left',
    { viewport: { width: 390, height: 844 } },
    (page) => page.evaluate(() => (document.documentElement.dir = 'rtl')),
  ],
];

test.each(settings)('no page type scrolls sideways %s', async (_name, options, change) => {
  const page = await openPage(options);
  await page.route('**/*.woff2', (route) => route.abort());
  const wide: string[] = [];
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(site.url(address));
    await change(page);
    wide.push(...(await overflowOf(page)).map((element) => `${name}: ${element}`));
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

/** Gives the first word of every text 80 letters. */
async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.parentElement?.closest('script, svg, option') !== null) continue;
      text.nodeValue = (text.nodeValue ?? '').replace(/\p{L}+/u, 'ab'.repeat(40));
    }
  });
}

/** Words of at most 20 letters that stand on two lines, outside addresses and what is folded. */
async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const folded = 'code, script, svg, details:not([open]) > :not(summary), .visually-hidden';
      if (text.parentElement?.closest(folded) !== null) continue;
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}{2,20}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

test('at 320 px a word of 80 letters is broken wherever it stands, and one that fits is not', async () => {
  const page = await openPage({ viewport: { width: 320, height: 844 } });
  const found: string[] = [];
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(site.url(address));
    found.push(...(await brokenWords(page)).map((word) => `${name} breaks ${word}`));
    await lengthenWords(page);
    found.push(...(await overflowOf(page)).map((element) => `${name}: ${element}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('in forced colours the marks of verdicts and the focus keep their shape', async () => {
  const page = await openPage({ forcedColors: 'active' });
  await page.goto(site.url(pageTypes.claims));
  const unseen = await page.locator('main svg:has(:not(.plumb))').evaluateAll((marks) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return marks
      .filter((mark) => {
        const shapes = [...mark.querySelectorAll('*')].map((shape) => getComputedStyle(shape));
        return shapes.every(
          ({ fill, stroke }) => [paper, 'none'].includes(fill) && [paper, 'none'].includes(stroke),
        );
      })
      .map((mark) => mark.outerHTML);
  });
  expect(unseen).toEqual([]);
  // The mark of what is not rated is the bare line of its list.
  const lines = await page.locator('main .hung').evaluateAll((lists) =>
    lists.map((list) => {
      const { borderInlineStart, borderInlineStartColor } = getComputedStyle(list, '::before');
      const paper = getComputedStyle(document.body).backgroundColor;
      return borderInlineStartColor === paper ? 'none' : borderInlineStart.slice(0, 9);
    }),
  );
  expect(new Set(lines)).toEqual(new Set(['1px solid']));
  await page.keyboard.press('Tab');
  const outline = await page.locator(':focus').evaluate((link) => getComputedStyle(link).outline);
  expect(outline).toMatch(/solid|auto/);
  await page.context().close();
});

test('nothing moves for a reader who asked for that', async () => {
  const page = await openPage({ reducedMotion: 'reduce' });
  for (const name of ['home', 'claim', 'story', 'sources'] as const) {
    await page.goto(site.url(pageTypes[name]));
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving, name).toEqual({ animations: 0, scroll: 'auto' });
  }
  await page.context().close();
});

test.each(['home', 'claim', 'search', 'check', 'new claim'] as const)(
  'a screen reader finds the landmarks and one heading of the %s page, and a name for each control',
  async (name) => {
    const page = await openPage();
    await page.goto(site.url(pageTypes[name]));
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const tree = await page.locator('body').ariaSnapshot();
    const nameless = tree
      .split('\n')
      .filter((line) =>
        /- (?:link|button|textbox|searchbox|combobox|checkbox|spinbutton)(?:$|:| \[)/.test(line),
      );
    expect(nameless).toEqual([]);
    const navigations = await page.getByRole('navigation').evaluateAll((all) =>
      all.map((each) => {
        const labelled = document.getElementById(each.getAttribute('aria-labelledby') ?? '');
        return each.getAttribute('aria-label') ?? labelled?.textContent ?? '';
      }),
    );
    expect(new Set(navigations).size).toBe(navigations.length);
    await page.context().close();
  },
);

test('the claim page tells a screen reader what was said, the verdict and the evidence', async () => {
  const page = await openPage();
  await page.goto(site.url(pageTypes.claim));
  const tree = await page.getByRole('main').ariaSnapshot();
  const places = ['heading', 'blockquote', 'Half true', 'Evidence'].map((part) =>
    tree.toLowerCase().indexOf(part.toLowerCase()),
  );
  expect(places).not.toContain(-1);
  await page.context().close();
});

test('by keyboard alone: past the menu, into the claims, through a whole page and out of it', async () => {
  const page = await openPage();
  await page.goto(site.url('/claims/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.goto(site.url(pageTypes.claim));
  const trail: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const all = [...document.querySelectorAll('*')];
      return String(all.indexOf(element));
    });
    if (at === '' || at === trail[0]) break;
    trail.push(at);
  }
  expect(trail.length).toBeGreaterThan(20);
  expect(trail.length).toBeLessThan(400);
  expect(trail).toEqual([...trail].sort((a, b) => Number(a) - Number(b)));
  await page.context().close();
});

test('by keyboard alone: a text is checked, and the result is where one stands', async () => {
  const page = await openPage();
  await page.goto(site.url('/check/'));
  await page.getByRole('textbox', { name: 'The text' }).focus();
  await page.keyboard.type('The state fined Kaiser $3 million over its mental health services.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-state="shown"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    'The marked text',
  );
  await page.getByRole('status').getByText('1 statement recognised').waitFor();
  await page.context().close();
});

test('over a slow network the words of a claim come before its fonts and scripts', async () => {
  const page = await openPage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.(?:woff2|js|bin)$/, async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(site.url(pageTypes.claim), { waitUntil: 'commit' });
  for (const part of ['blockquote', '[data-part="verdict"]', '[data-part="finding"]'])
    await page.locator(part).first().waitFor();
  release();
  await page.context().close();
});
