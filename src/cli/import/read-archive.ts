import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { isOfType, readJsonLd, thingsOf } from '../web-page/json-ld.ts';
import { readClaimReviews } from './read-claim-review.ts';
import { readTable } from './read-table.ts';
import type { ImportRecord } from './record.ts';

/** What a file of an archive holds, and which of its entries are no reviews. */
export interface Archive {
  records: ImportRecord[];
  skipped: string[];
}

/** Reads a file by its ending: `.csv` or `.tsv`, `.html`, `.ndjson`, else JSON. Throws when it is none. */
export async function readArchive(file: string): Promise<Archive> {
  const text = await readFile(file, 'utf8');
  const name = path.basename(file);
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return readTable(text, name);
    case '.html':
    case '.htm':
      return readPage(text, name);
    case '.ndjson':
    case '.jsonl':
      return readLines(text, name);
    default:
      return readClaimReviews(parseJson(text, name), name);
  }
}

/** Of a page, its reviews alone: the other things that it describes are none of ours. */
function readPage(html: string, name: string): Archive {
  const { blocks, broken } = readJsonLd(fromHtml(html));
  const reviews = thingsOf(blocks).filter(
    (thing) => isOfType(thing, 'ClaimReview') || isOfType(thing, 'DataFeed'),
  );
  const { records } = readClaimReviews(reviews, name);
  const skipped = broken > 0 ? [`${name}: ${broken} JSON-LD block(s) cannot be parsed`] : [];
  if (records.length === 0) skipped.push(`${name}: no ClaimReview in this page`);
  return { records, skipped };
}

function readLines(text: string, name: string): Archive {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return readClaimReviews(
    lines.map((line, index) => parseJson(line, `${name}, line ${index + 1}`)),
    name,
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}
