import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckedPage } from '../../engine/publish/check-markup.ts';
import { checkSiteMarkup, type SiteExpectation } from '../../engine/publish/check-site-markup.ts';
import type { RenderJob } from './render-job.ts';

/** The pages of one thread. */
export interface WorkerMarkup {
  /** Its files, by their paths in the folder of the site, where they were asked for. */
  files: readonly string[];
  /** What its pages tell machines. */
  pages: readonly CheckedPage[];
  expectation: SiteExpectation;
}

/**
 * Stops a build whose pages tell machines what they do not show, or leave out what they must tell. Of a part of a
 * site only what one page shows is known; the rest comes to light when the parts are merged.
 */
export function refuseWrongMarkup(
  workers: readonly WorkerMarkup[],
  { outDir, basePath }: Pick<RenderJob, 'outDir' | 'basePath'>,
  isWhole: boolean,
): void {
  const pages = workers.flatMap((worker) => worker.pages);
  const [first] = workers;
  const answers = (address: string) =>
    address.startsWith(basePath) && existsSync(placeOf(address.slice(basePath.length), outDir));
  const problems =
    isWhole && first
      ? checkSiteMarkup(pages, first.expectation, answers)
      : pages.flatMap((page) => page.problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ path: page, message }) => `  ${page}: ${message}`);
  throw new Error(
    `Pages and their markup differ (${errors.length}), so nothing is published:\n${lines.join('\n')}`,
  );
}

function placeOf(address: string, outDir: string): string {
  const isPage = address === '' || address.endsWith('/');
  return path.join(outDir, address, isPage ? 'index.html' : '');
}
