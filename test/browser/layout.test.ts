import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

test.each(Object.entries(pageTypes))(
  'the %s page fits a phone and a laptop without scrolling sideways',
  async (_name, address) => {
    for (const width of [320, 390, 1440]) {
      const context = await site.newContext({ viewport: { width, height: 844 } });
      const page = await context.newPage();
      await page.goto(site.url(address));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      await context.close();
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  },
);

test.each(Object.entries(pageTypes))(
  'the %s page shows where the keyboard is, from the skip link on',
  async (name, address) => {
    const context = await site.newContext();
    const page = await context.newPage();
    await page.goto(site.url(address));
    const unseen: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          text: element.outerHTML.slice(0, 120),
          href: element.getAttribute('href'),
          visible:
            style.outlineStyle !== 'none' &&
            parseFloat(style.outlineWidth) >= 2 &&
            box.width > 0 &&
            box.height > 0,
        };
      });
      if (focus === undefined) break;
      if (step === 0 && name !== 'embed') expect(focus.href).toBe('#main');
      if (!focus.visible) unseen.push(focus.text);
    }
    await context.close();
    expect(unseen).toEqual([]);
  },
);

test('every page type reads without JavaScript', async () => {
  const context = await site.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of Object.values(pageTypes)) {
    await page.goto(site.url(address));
    expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(80);
  }
  await context.close();
});

test('a claim answers within the first screen of a phone', async () => {
  const context = await site.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(site.url(pageTypes.claim));
  for (const selector of ['blockquote', '[data-part="verdict"]', '[data-part="finding"]']) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box, selector).not.toBeNull();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(844);
  }
  await context.close();
});
