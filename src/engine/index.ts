import type { Catalog } from './catalog/catalog.ts';
import { checkContent, type CheckOptions } from './check/check-content.ts';
import { siteConfigFile } from './check/rule.ts';
import type { Diagnostic } from './diagnostic.ts';
import { answerInThread } from './read/answer-in-thread.ts';
import { readForCheck, type ReadingOptions } from './read/content.ts';
import { findPaths, pathFromRoot } from './read/paths.ts';

export type LoadOptions = CheckOptions & ReadingOptions;

export interface Collection {
  /** Everything that is valid; complete only when there is no error. */
  catalog: Catalog;
  /** How many files of claims there are, broken ones included. */
  claimFiles: number;
  /** In order of file, line and column; files are named as seen from the working folder. */
  diagnostics: Diagnostic[];
}

/** From here on, comparing claims takes longer than starting a thread for it. */
const manyClaims = 300;

/** Reads a content folder, checks it and indexes it. Wrong content is a diagnostic, never an exception. */
export async function loadCollection(options: LoadOptions): Promise<Collection> {
  const { contentDir } = options;
  const parsed = await readForCheck(options);
  const isLarge = parsed.ids.claims.size >= manyClaims;
  const { catalog, diagnostics } = await checkContent(parsed, {
    ...options,
    ...(isLarge && { answerSimilar: answerInThread }),
  });
  const folder = pathFromRoot(contentDir);
  return {
    catalog,
    claimFiles: parsed.ids.claims.size,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file:
        diagnostic.file === siteConfigFile
          ? pathFromRoot(findPaths().siteConfig)
          : `${folder}/${diagnostic.file}`,
    })),
  };
}
