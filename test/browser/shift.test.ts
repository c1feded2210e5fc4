import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

/** How far what a page shows on a phone moves by itself, as browsers count it. */
async function shiftOf(address: string): Promise<number> {
  const context = await site.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(site.url(address), { waitUntil: 'networkidle' });
  if (address.startsWith('/search/'))
    await page.locator('[data-part="results"] > li').first().waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames later, all that has moved is told.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            for (const entry of observer.takeRecords())
              if ('value' in entry) sum += Number(entry.value);
            resolve(sum);
          }),
        );
      }),
  );
  await context.close();
  return shift;
}

test.each(Object.entries(pageTypes))(
  'nothing on the %s page moves by itself',
  async (_name, address) => {
    expect(await shiftOf(address)).toBe(0);
  },
);
