import { openSite } from '../test/helpers/open-browser.ts';

/** `npm run pictures`: makes the README’s pictures from the built site in `dist/`. */
const pictures = [
  {
    file: 'claim-wide',
    address: '/claims/2018-highest-paid-in-the-state/',
    width: 1280,
    height: 800,
  },
  { file: 'home-wide', address: '/', width: 1280, height: 900 },
  {
    file: 'article-wide',
    address: '/articles/2018-12-09-five-day-strike/',
    width: 1280,
    height: 900,
  },
  {
    file: 'claim-phone-dark',
    address: '/claims/2018-thirty-percent-more-therapists/',
    width: 390,
    height: 844,
    colorScheme: 'dark',
  },
  { file: 'search-phone', address: '/search/?q=highst+paied', width: 390, height: 844 },
  {
    file: 'one-clinician-wide',
    address: '/claims/2022-one-clinician-per-2600-patients/',
    width: 1280,
    height: 800,
  },
  { file: 'topic-wide', address: '/topics/access/', width: 1280, height: 800 },
] as const;

const site = await openSite({ folder: 'dist', base: '/' });
for (const { file, address, width, height, ...picture } of pictures) {
  const colorScheme = 'colorScheme' in picture ? picture.colorScheme : 'light';
  const context = await site.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.url(address));
  if (address.startsWith('/search/'))
    await page.locator('[data-part="results"] > li').first().waitFor();
  await page.screenshot({ path: `docs/images/${file}.png` });
  await context.close();
  console.log(`docs/images/${file}.png`);
}
await site.close();
