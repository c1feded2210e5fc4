import type { Diagnostic } from '../engine/diagnostic.ts';
import { loadCollection } from '../engine/index.ts';
import { dayOf, readClock } from '../engine/read/clock.ts';
import { findPaths } from '../engine/read/paths.ts';
import { site } from './config.ts';

const { contentDir } = findPaths();

/** The day that the build takes for today, as `YYYY-MM-DD`. */
export const today = dayOf(await readClock(contentDir));

/** The whole collection, loaded once a build. The only bridge between the engine’s loader and the pages. */
export const catalog = await loadOrRefuse();

async function loadOrRefuse() {
  const { catalog: loaded, diagnostics } = await loadCollection({ contentDir, site, today });
  refuseErrors(diagnostics);
  return loaded;
}

/** Stops the build when the check finds errors. */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const places = errors
    .slice(0, 20)
    .map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`);
  throw new Error(
    `The check found errors in the content (${errors.length}), so nothing is published; \`npm run check\` lists them:\n${places.join('\n')}`,
  );
}
