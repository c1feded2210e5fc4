import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import { insertField } from '../content-file/insert-field.ts';
import { replaceFile } from '../content-file/write-file.ts';
import type { LinkStates } from './link-state.ts';
import type { Wayback } from './wayback.ts';

interface ArchiveOptions {
  contentDir: string;
  wayback: Wayback;
  states: LinkStates;
  /** Between two requests to the archive, in milliseconds. */
  delay: number;
  signal: AbortSignal;
  say(line: string): void;
}

/**
 * Finds an archived copy for every work without one, has it made where the page is there, and writes its address
 * into each file that cites the work: one work is described alike everywhere.
 */
export async function archiveSources(catalog: Catalog, options: ArchiveOptions): Promise<void> {
  const { wayback, states, delay, signal, say } = options;
  for (const { work, uses } of catalog.works.values()) {
    if (work.archived !== undefined || signal.aborted) continue;
    try {
      const isThere = states.get(work.url)?.state === 'ok';
      const copy =
        (await wayback.findCopy(work.url)) ??
        (isThere ? await wayback.saveCopy(work.url) : undefined);
      if (copy === undefined) say(`${work.url}: no copy, and none could be made`);
      else {
        const files = [
          ...new Set(uses.map(({ claim }) => path.join(options.contentDir, claim.file))),
        ];
        for (const file of files) await writeArchived(file, work.id, copy, catalog);
        say(`${work.url}: ${copy}, written into ${files.length} file(s)`);
      }
    } catch (error) {
      say(`${work.url}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await pause(delay);
  }
}

async function writeArchived(
  file: string,
  id: string,
  archived: string,
  catalog: Catalog,
): Promise<void> {
  const claim = catalog.claims.find((candidate) => file.endsWith(path.normalize(candidate.file)));
  let text = await readFile(file, 'utf8');
  for (const [index, source] of (claim?.sources ?? []).entries()) {
    if (source.id !== id) continue;
    const place = { path: ['sources', index], after: 'url', name: 'archived', value: archived };
    text = insertField(text, place) ?? text;
  }
  await replaceFile(file, text);
}
