import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkMarkup, expectMarkup, type MarkupProblem } from '../engine/publish/check-markup.ts';
import type { Publication } from '../engine/publish/publication.ts';
import { readMarkup, type MarkedPage } from '../engine/publish/read-markup.ts';
import { findFiles } from '../engine/read/find-files.ts';

/** A finished site on the disk. */
export interface FinishedSite {
  folder: string;
  /** The path below which it stands, with a slash at both ends. */
  basePath: string;
}

/** Holds the markup of a finished site against its pages. Errors mean that it must not be published. */
export async function checkBuiltMarkup(
  { folder, basePath }: FinishedSite,
  publication: Publication,
): Promise<MarkupProblem[]> {
  const { files } = await findFiles(folder);
  const byPath = new Map(
    files.map((file) => [basePath + file.replace(/(^|\/)index\.html$/, '$1'), file]),
  );
  const expectation = expectMarkup(publication, new Set(byPath.keys()));
  return checkMarkup(readPages(folder, byPath, expectation.reviewed), expectation);
}

/** The pages that have markup or should have, one at a time. */
function* readPages(
  folder: string,
  byPath: ReadonlyMap<string, string>,
  reviewed: ReadonlySet<string>,
): Iterable<MarkedPage> {
  for (const [address, file] of byPath) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(path.join(folder, file), 'utf8');
    if (html.includes('application/ld+json') || reviewed.has(address))
      yield readMarkup(address, html);
  }
}
