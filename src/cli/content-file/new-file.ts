import path from 'node:path';
import { Scalar, stringify } from 'yaml';
import { firstDay } from '../../engine/model/date.ts';
import type { CollectionName } from '../../engine/read/collections.ts';

/** A content file that is about to be written. */
export interface NewFile {
  collection: CollectionName;
  id: string;
  /** The front matter, in the order in which it is written; fields that are undefined are left out. */
  fields: Readonly<Record<string, unknown>>;
  body: string;
  /** The folder of a claim whose `date` is still to be filled in. */
  year?: string;
}

/** Where the file belongs, below the content folder; a claim by the year in which it was said. */
export function placeOf({ collection, id, fields, year }: NewFile): string {
  if (collection !== 'claims') return `${collection}/${id}.md`;
  return `claims/${year ?? firstDay(String(fields['date'])).slice(0, 4)}/${id}.md`;
}

/** The file’s text. Its first line tells editors where the schema of its fields is. */
export function formatFile(file: NewFile, contentDir: string): string {
  const folder = path.dirname(path.join(contentDir, placeOf(file)));
  const schema = path.relative(folder, `public/schemas/${file.collection}.json`);
  const yaml = stringify(file.fields, { lineWidth: 0, nullStr: '' }).replace(/ +$/gm, '');
  const body = file.body === '' ? '' : `\n${file.body.trim()}\n`;
  return `---\n# yaml-language-server: $schema=${schema.replaceAll(path.sep, '/')}\n${yaml}---\n${body}`;
}

/** An empty value that says in a comment what belongs there. */
export function toFillIn(explanation: string): Scalar<null> {
  const empty = new Scalar(null);
  empty.comment = ` ${explanation}`;
  return empty;
}
