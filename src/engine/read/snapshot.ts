import { closeSync, openSync } from 'node:fs';
import type { Catalog } from '../catalog/catalog.ts';
import type { History } from '../history/history.ts';
import type { Content } from '../model/content.ts';
import { readPiece, writePiece } from './pieces.ts';

/** What a build has read and checked, for the threads that make its pages: reading it takes them a fraction of that time. */
export interface Snapshot {
  content: Content;
  history: History;
  /** Path of a claim’s file → the commit that has it as it is. */
  commits: ReadonlyMap<string, string>;
  /** The moment of the build’s clock, as `toISOString` gives it. */
  generatedAt: string;
}

/** What stands before the records. */
type Head = Omit<Snapshot, 'content'> & Pick<Content, 'retractions'>;

/** The folders of the content, as the file holds them. */
const names = ['claims', 'claimants', 'articles', 'stories', 'publishers', 'pages'] as const;

/** Records in one piece of the file, so that no second copy of the whole is ever in memory. */
const recordsInPiece = 1000;

export function writeSnapshot(
  { catalog, history, commits, generatedAt }: Omit<Snapshot, 'content'> & { catalog: Catalog },
  file: string,
): void {
  const output = openSync(file, 'w');
  try {
    const head: Head = { history, commits, generatedAt, retractions: catalog.retractions };
    writePiece(output, head);
    for (const name of names) {
      const records: readonly unknown[] = [...catalog[name].values()];
      for (let start = 0; start < records.length; start += recordsInPiece)
        writePiece(output, [name, records.slice(start, start + recordsInPiece)]);
    }
  } finally {
    closeSync(output);
  }
}

/** Reads what `writeSnapshot` has written in the same build. */
export function readSnapshot(file: string): Snapshot {
  const input = openSync(file, 'r');
  try {
    // This build wrote the file: its types are known.
    const { retractions, ...head } = readPiece(input, file) as Head;
    const content: Content = {
      ...{ claims: [], claimants: [], articles: [], stories: [], publishers: [], pages: [] },
      ...(retractions && { retractions }),
    };
    for (let piece = readPiece(input, file); piece !== undefined; piece = readPiece(input, file)) {
      const [name, records] = piece as [(typeof names)[number], readonly never[]];
      for (const record of records) content[name].push(record);
    }
    return { ...head, content };
  } finally {
    closeSync(input);
  }
}
