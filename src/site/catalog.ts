import type { Diagnostic } from '../engine/diagnostic.ts';
import { buildCatalog } from '../engine/catalog/build-catalog.ts';
import { loadCollection } from '../engine/index.ts';
import { dayOf, readClock } from '../engine/read/clock.ts';
import { findPaths } from '../engine/read/paths.ts';
import { site } from './config.ts';
import { loading } from './loading.ts';
import { noteCatalog } from './reads/note-catalog.ts';
import { findReads } from './reads/reads.ts';
import { snapshot } from './snapshot.ts';

const { contentDir } = findPaths();

/** The moment of the build’s clock. */
export const clock = snapshot ? new Date(snapshot.generatedAt) : await readClock(contentDir);

/** The day that the build takes for today, as `YYYY-MM-DD`. */
export const today = dayOf(clock);

/** The whole collection, loaded once a build. The only bridge between the engine’s loader and the pages. */
export const wholeCatalog = snapshot ? buildCatalog(snapshot.content, site) : await loadOrRefuse();

/** The same for the pages, which tells what they look up where a build wants to know. */
export const catalog = findReads() ? noteCatalog(wholeCatalog) : wholeCatalog;

async function loadOrRefuse() {
  const { catalog: loaded, diagnostics } = await loadCollection({
    ...{ contentDir, site, today },
    compare: false, // only warnings would come of it
    onProgress: (done, total) => loading.onProgress?.(done, total),
    onProblem: console.warn,
  });
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
