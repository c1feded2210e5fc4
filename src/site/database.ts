import { writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { buildTables, fullText, type Table } from '../engine/publish/database.ts';
import type { Publication } from '../engine/publish/publication.ts';

/** Marks the file as ours, in SQLite’s header: `PRAGMA user_version`. Grows when the tables do. */
const tablesVersion = 1;

/** The collection as the bytes of an SQLite file with full-text search. The same content gives the same bytes. */
export function buildDatabase(publication: Publication): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN');
    for (const table of buildTables(publication)) fill(database, table);
    database.exec(`${fullText} PRAGMA user_version = ${tablesVersion}; COMMIT; VACUUM;`);
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}

export async function writeDatabase(publication: Publication, file: string): Promise<void> {
  await writeFile(file, buildDatabase(publication));
}

function fill(database: DatabaseSync, { name, columns, rows }: Table): void {
  database.exec(`CREATE TABLE ${name} (${columns.join(', ')}) STRICT`);
  const row = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const cells of rows) row.run(...cells);
}
