import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import { checkContent } from '../../engine/check/check-content.ts';
import { findSilentChanges } from '../../engine/check/silent-changes.ts';
import type { Diagnostic } from '../../engine/diagnostic.ts';
import { parseContent } from '../../engine/read/parse-content.ts';
import { pathFromRoot } from '../../engine/read/paths.ts';
import { normalizeText } from '../../engine/read/text-file.ts';
import { findBase } from '../git/find-base.ts';
import { findChangedFiles } from '../git/changed-files.ts';
import { readTree } from '../git/read-tree.ts';
import { createKnown } from './known-diagnostics.ts';

/** How the content differs from that of a commit, as far as the check is concerned. */
export interface ChangesSince {
  /** Whether a diagnostic is about a file that changed, or was not there before. */
  isNew(diagnostic: Diagnostic): boolean;
  /** Verdicts that changed without a correction. */
  silent: Diagnostic[];
}

interface Options {
  contentDir: string;
  catalog: Catalog;
  today: string;
}

/** Compares the working folder with the commit where the work on top of `ref` began. */
export async function findChangesSince(ref: string, options: Options): Promise<ChangesSince> {
  const { contentDir, catalog, today } = options;
  const folder = pathFromRoot(contentDir);
  const commit = await findBase(ref);
  const parsed = parseContent(await readTree(commit, folder));
  const before = await checkContent(parsed, { site: catalog.site, today });
  const changed = new Set(await findChangedFiles(commit));
  const place = (diagnostic: Diagnostic) => ({
    ...diagnostic,
    file: `${folder}/${diagnostic.file}`,
  });
  const isKnown = createKnown(before.diagnostics.map(place));
  const textOf = (file: string) => normalizeText(readFileSync(path.join(contentDir, file), 'utf8'));
  return {
    isNew: (diagnostic) => changed.has(diagnostic.file) || !isKnown(diagnostic),
    silent: findSilentChanges(before.catalog, catalog, textOf).map(place),
  };
}
