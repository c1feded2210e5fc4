import { openSite } from '../test/helpers/open-browser.ts';
import { publishedSite } from '../test/helpers/site-publication.ts';

/**
 * `node bench/walk.ts`: walks through the form as a stranger does, on the published site that `npm test` builds,
 * prints the time of each step, and makes the pictures of docs/contributing-walk.md.
 */
const site = await openSite(publishedSite);
const context = await site.newContext({
  viewport: { width: 1000, height: 900 },
  reducedMotion: 'reduce',
});
const page = await context.newPage();
const field = (name: string) => page.locator(`[name="${name}"]`);
const count = page.locator('[data-part="count"]');
let started = performance.now();

async function step(name: string, wait: () => Promise<unknown>, picture?: string) {
  await wait();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${seconds.padStart(5)} s  ${name}`);
  if (picture !== undefined) await page.screenshot({ path: `docs/images/${picture}.png` });
  started = performance.now();
}

await step('the search finds nothing', async () => {
  await page.goto(site.url('/search/?q=qqqq%20zzzz'));
  await page.getByRole('link', { name: 'Suggest this claim' }).click();
  await page.waitForURL('**/contribute/new/');
});
await step(
  'a claim that is here is named',
  async () => {
    await field('claim').fill('Kaiser clinicians are the highest paid in the state.');
    await page.locator('[data-part="similar"] a').first().waitFor();
    await field('date').fill('9 December 2018');
    await field('claim').focus();
    await page.locator('[id="f-date-message"]').waitFor();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  },
  'form-start',
);
await step(
  'another claim passes as a draft',
  async () => {
    await field('claim').fill('The museum of clocks opens at ten.');
    await field('quote').fill('We open at ten');
    await field('voice').selectOption('quoted');
    await field('claimant').fill('Annie Russell');
    await field('date').fill('2018-12-09');
    await field('appearances.0.url').fill('https://museum.example/hours');
    await field('topics').first().check();
    await field('weight').selectOption('main');
    await page.getByText('More about the claim').click();
    await field('wordings').fill('One may enter the clock exhibition from ten o’clock');
    await count.getByText('It passes the check.').waitFor();
    await page.locator('#left').scrollIntoViewIfNeeded();
    await page.locator('#left').evaluate((heading) => {
      heading.scrollIntoView();
    });
  },
  'form-end',
);
await step('the new-file page has the file', async () => {
  const href = await page
    .getByRole('link', { name: 'Open the new-file page' })
    .getAttribute('href');
  const { pathname, searchParams } = new URL(href ?? '');
  console.log(`         ${pathname} ${searchParams.get('filename') ?? ''}`);
});
await site.close();
