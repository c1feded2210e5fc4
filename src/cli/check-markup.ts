import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile, checkFileMarkup } from '../engine/publish/check-file-markup.ts';
import {
  expectMarkup,
  type CheckedPage,
  type MarkupExpectation,
  type MarkupProblem,
} from '../engine/publish/check-markup.ts';
import { checkSiteMarkup } from '../engine/publish/check-site-markup.ts';
import type { Publication } from '../engine/publish/publication.ts';
import { findFiles } from '../engine/read/find-files.ts';

/** A finished site on the disk. */
export interface FinishedSite {
  folder: string;
  /** The path below which it stands, with a slash at both ends. */
  basePath: string;
}

/** Holds the markup of a finished site against its pages. Errors mean that it must not be published. */
export async function checkBuiltMarkup(
  finished: FinishedSite,
  publication: Publication,
): Promise<MarkupProblem[]> {
  const { files } = await findFiles(finished.folder);
  const paths = new Set(files.map((file) => addressOfFile(file, finished.basePath)));
  const expectation = expectMarkup(publication);
  const pages = files.filter((file) => file.endsWith('.html'));
  return checkSiteMarkup(checkPages(pages, finished, expectation), expectation, (path) =>
    paths.has(path),
  );
}

/** One at a time, so that they are never in memory together. */
function* checkPages(
  files: readonly string[],
  { folder, basePath }: FinishedSite,
  expectation: MarkupExpectation,
): Iterable<CheckedPage> {
  for (const file of files) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const checked = checkFileMarkup({ file, html }, basePath, expectation);
    if (checked) yield checked;
  }
}
