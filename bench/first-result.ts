import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openSite } from '../test/helpers/open-browser.ts';
import { ensureBrowser } from '../test/helpers/find-browser.ts';
import { quantile } from './search-measure.ts';

/** Milliseconds from the last key of a query to its results on the screen, on a processor a quarter as fast. */
export interface FirstResult {
  queries: number;
  /** Typed into a page that was just opened, with nothing fetched before. */
  firstVisit: { median: number; slowest: number };
  /** Typed into a page that has searched before. */
  later: { median: number; slowest: number };
}

const slowdown = 4;
/** Between two keys, as fast as people type on a phone. */
const keyDelay = 150;

const queries = [
  'strike',
  'six weeks',
  'highest paid',
  'highst paied mental helth',
  '30 percent more therapists',
  'fined four million dollars',
  'patients are waiting for weeks',
  'union rejected the contract',
] as const;

/**
 * Types queries into the search page of a served site in Chromium, each on a fresh visit and then again. Chromium
 * slows a page’s own thread, not its workers: so the search worker is made to wait as long as it would have worked.
 */
export async function measureFirstResult(origin: string): Promise<FirstResult> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const [firstVisit, later]: [number[], number[]] = [[], []];
  try {
    for (const query of queries) {
      const page = await openSlowly(browser, new URL('/search/', origin));
      firstVisit.push(await typeAndWait(page, query));
      await page.getByRole('searchbox').fill('');
      later.push(await typeAndWait(page, query));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return { queries: queries.length, firstVisit: summary(firstVisit), later: summary(later) };
}

async function openSlowly(browser: Browser, address: URL): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/search-worker*.js', async (route) => {
    const response = await route.fetch();
    const slowly = `(${slowWorker.toString()})(${String(slowdown)});\n`;
    await route.fulfill({ response, body: slowly + (await response.text()) });
  });
  await page.addInitScript(timeKeys);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address.href);
  return page;
}

async function typeAndWait(page: Page, query: string): Promise<number> {
  await page.getByRole('searchbox').pressSequentially(query, { delay: keyDelay });
  const time = page.evaluate(() => (globalThis as unknown as Timed).lastKeyToResult());
  return Math.round(await time);
}

interface Timed {
  lastKeyToResult: () => Promise<number>;
}

/** Runs in the worker before its own script: each answer comes as many times later as the processor is slower. */
function slowWorker(slowdown: number): void {
  const started = new Map<number, number>();
  addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
    started.set(data.id, performance.now());
  });
  const post = postMessage;
  const postLater = (answer: { id: number }): void => {
    const from = started.get(answer.id) ?? performance.now();
    const until = from + slowdown * (performance.now() - from);
    while (performance.now() < until);
    post(answer);
  };
  Object.assign(globalThis, { postMessage: postLater });
}

/** Runs in the page before its own scripts: remembers the last key and when its first results were drawn. */
function timeKeys(): void {
  let [key, drawn] = [0, 0];
  const noteKey = ({ timeStamp }: Event): void => {
    [key, drawn] = [timeStamp, 0];
  };
  addEventListener('input', noteKey, { capture: true });
  addEventListener('DOMContentLoaded', () => {
    const results = document.querySelector('[data-part="results"]');
    if (results === null) return;
    const draw = (): void => {
      const answers = key;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (answers === key && drawn === 0) drawn = performance.now();
        };
        channel.port2.postMessage(0);
      });
    };
    new MutationObserver(draw).observe(results, { childList: true });
  });
  const lastKeyToResult = (): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (drawn > key) resolve(drawn - key);
        else setTimeout(look, 20);
      };
      look();
    });
  Object.assign(globalThis, { lastKeyToResult });
}

function summary(times: readonly number[]): FirstResult['later'] {
  return { median: quantile(times, 0.5), slowest: Math.max(...times) };
}

/** `node bench/first-result.ts [folder]`: the same for a built site, `dist` unless told, as one line of JSON. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const site = await openSite({ folder: process.argv[2] ?? 'dist', base: '/' });
  console.log(JSON.stringify({ firstResultMs: await measureFirstResult(site.url('/')) }));
  await site.close();
}
