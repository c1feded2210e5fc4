import { Scalar, stringify } from 'yaml';
import { firstDay } from '../model/date.ts';
import type { CollectionName } from '../read/collections.ts';

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
  const yaml = stringify(file.fields, { lineWidth: 0, nullStr: '' }).replace(/ +$/gm, '');
  const body = file.body === '' ? '' : `\n${file.body.trim()}\n`;
  return `---\n${schemaLine(file, contentDir)}${yaml}---\n${body}`;
}

/** Leads from the file up to the repository; from a content folder outside of it no path does. */
function schemaLine(file: NewFile, contentDir: string): string {
  if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(contentDir)) return '';
  const folders = `${contentDir}/${placeOf(file)}`.split(/[/\\]+/).filter((name) => name !== '.');
  const up = '../'.repeat(folders.length - 1);
  return `# yaml-language-server: $schema=${up}public/schemas/${file.collection}.json\n`;
}

/** An empty value that says in a comment what belongs there. */
export function toFillIn(explanation: string): Scalar<null> {
  const empty = new Scalar(null);
  empty.comment = ` ${explanation}`;
  return empty;
}
