import { hash } from 'node:crypto';
import type { FileContext } from '../check/rule.ts';
import { examineFile, type ExaminedFile } from './examine-file.ts';
import type { PackedLine } from './packed-lines.ts';
import { readTextFile } from './read-files.ts';
import type { TextFile } from './text-file.ts';

/** What the line of a remembered file holds. */
interface Entry extends Omit<ExaminedFile, 'file'> {
  /** What the rules saw of the articles that the claim names. */
  articles: string;
}

/**
 * Reads and examines a file, and puts it down as one line, with all that its examination has seen. Undefined where
 * the file cannot be read, or where something is wrong with its form.
 */
export function examineToLine(
  contentDir: string,
  name: string,
  context: FileContext,
): PackedLine | undefined {
  const file = readTextFile(contentDir, name);
  const examined = 'text' in file ? examineFile(file, context) : undefined;
  if (examined === undefined || !('text' in file)) return undefined;
  const { record, inspection } = examined;
  const entry: Entry = { articles: describeArticles(record, context), record, inspection };
  return { digest: digestText(file), line: JSON.stringify(entry) };
}

/** What a line says that was put down before; undefined where the articles that the claim names are others now. */
export function readLine(
  file: string,
  line: PackedLine['line'],
  context: FileContext,
): ExaminedFile | undefined {
  const { articles, ...entry } = JSON.parse(line.toString()) as Entry; // `examineToLine` wrote it
  const isSame = describeArticles(entry.record, context) === articles;
  return isSame ? { file, ...entry } : undefined;
}

/** By which a file is known again. */
export function digestText({ text }: TextFile): string {
  return hash('sha256', text);
}

function describeArticles(record: ExaminedFile['record'], { articles }: FileContext): string {
  if (!('appearances' in record)) return '';
  return JSON.stringify(
    record.appearances.map(({ article = '' }) => {
      const { date = '', url = '' } = articles.get(article) ?? {};
      return [date, url];
    }),
  );
}
