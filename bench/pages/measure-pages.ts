import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../test/helpers/find-browser.ts';
import type { LighthouseResult } from './tools.ts';
import { loadLighthouse } from './tools.ts';

/** Lighthouse’s scores of one page with its settings for phones, 0 to 100, and what cost points. */
export interface PageScores {
  page: string;
  address: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  /** Milliseconds to the largest paint, on the simulated phone. */
  lcpMs: number;
  cls: number;
  lost: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** How often Lighthouse may give no figures for a page: now and then it misses the paints of a page. */
const mostFailures = 3;

/** Measures pages one after the other in one browser, each `runs` times, and gives the median run of each. */
export async function* measurePages(
  origin: string,
  pages: readonly (readonly [name: string, address: string])[],
  runs: number,
): AsyncGenerator<PageScores> {
  const lighthouse = await loadLighthouse();
  const port = 9222;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    for (const [page, address] of pages) {
      const measured: PageScores[] = [];
      for (let run = 0; measured.length < runs; run++) {
        const result = await lighthouse(origin + address, {
          port,
          logLevel: 'error',
          onlyCategories: [...categories],
        });
        const scores = result && readScores(result);
        if (scores && !Number.isNaN(scores.lcpMs)) measured.push({ page, address, ...scores });
        else if (run - measured.length >= mostFailures)
          throw new Error(`Lighthouse gave nothing for ${address}.`);
      }
      measured.sort((one, other) => one.performance - other.performance);
      const median = measured[Math.floor(runs / 2)];
      if (median !== undefined) yield median;
    }
  } finally {
    await browser.close();
  }
}

function readScores({ lhr }: LighthouseResult): Omit<PageScores, 'page' | 'address'> {
  const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const lost = categories
    .filter((name) => score(name) < 100)
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim());
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcpMs: Math.round(value('largest-contentful-paint')),
    cls: Number(value('cumulative-layout-shift').toFixed(3)),
    lost,
  };
}
