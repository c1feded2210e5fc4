import { openSite } from '../test/helpers/open-browser.ts';
import { buildLargeCollection } from './invented-claims.ts';

/**
 * `node bench/check-page.ts [folder]`: how long the check page of the built site (`dist` unless told) takes in
 * Chromium for 2,000 words at 10,000 claims, from the click to the marked text: first with nothing fetched, then
 * again. One line of JSON; the middle of five fresh browsers.
 */
const [claimCount, wordCount, runs] = [10_000, 2000, 5];
const { files, writeText } = await buildLargeCollection(claimCount);
const text = writeText(wordCount);
const site = await openSite({ folder: process.argv[2] ?? 'dist', base: '/' });
const [cold, warm]: [number[], number[]] = [[], []];
let marks = 0;

for (let run = 0; run < runs; run++) {
  const context = await site.newContext();
  await context.route('**/search/*.bin', (route) => {
    const bytes = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    return route.fulfill(
      bytes === undefined ? { status: 404 } : { body: Buffer.from(bytes), status: 200 },
    );
  });
  const page = await context.newPage();
  await page.goto(site.url('/check/'));
  // Written without entering the box, so that nothing is fetched before the click.
  const check = (written: string): Promise<number> =>
    page.locator('text-check').evaluate((element, written) => {
      const box = element.querySelector('textarea');
      if (box !== null) box.value = written;
      const from = performance.now();
      box?.form?.requestSubmit();
      return new Promise<number>((resolve) => {
        const look = (): void => {
          if (element.dataset['state'] === 'shown') resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      });
    }, written);
  cold.push(await check(text));
  await page.getByRole('button', { name: 'Change the text' }).click();
  warm.push(await check(text));
  marks = await page.locator('[data-part="marked"] mark').count();
  await context.close();
}
await site.close();
const middle = (times: number[]): number => Math.round(times.sort((a, b) => a - b)[2] ?? 0);
console.log(
  JSON.stringify({
    claims: claimCount,
    words: text.split(/\s+/).length,
    marks,
    coldMs: middle(cold),
    slowestColdMs: Math.round(Math.max(...cold)),
    warmMs: middle(warm),
  }),
);
