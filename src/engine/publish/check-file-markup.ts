import { checkPageMarkup, type CheckedPage, type MarkupExpectation } from './check-markup.ts';
import { readMarkup } from './read-markup.ts';

/** A file of a finished site, by its path within the output folder. */
export interface FinishedFile {
  file: string;
  html: string;
}

/** Where a file of the output is asked for: `a/index.html` at `/a/`, below the site’s own path. */
export function addressOfFile(file: string, basePath: string): string {
  return basePath + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Holds a finished page to its markup; undefined where it has none and needs none. */
export function checkFileMarkup(
  { file, html }: FinishedFile,
  basePath: string,
  expectation: MarkupExpectation,
): CheckedPage | undefined {
  const address = addressOfFile(file, basePath);
  if (!html.includes('application/ld+json') && !expectation.reviewed.has(address)) return undefined;
  return checkPageMarkup(readMarkup(address, html), expectation);
}
