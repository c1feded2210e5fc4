import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDatabase, writeDatabase } from '../../src/site/database.ts';
import { everyField } from '../engine/publish/collection.ts';
import { publicationOf, responsible } from '../engine/publish/publication.ts';

const publication = publicationOf(everyField, responsible);
let folder: string;
let database: DatabaseSync;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'database-'));
  const file = path.join(folder, 'claims.sqlite');
  await writeDatabase(publication, file);
  database = new DatabaseSync(file, { readOnly: true });
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true });
});
const rowsOf = (sql: string, ...values: string[]) =>
  database
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }));

test('is a sound SQLite file whose references hold', () => {
  expect(rowsOf('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(rowsOf('PRAGMA foreign_key_check')).toEqual([]);
  expect(rowsOf('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
});

test('finds claims by their words, whatever their form', () => {
  const sql = `SELECT slug FROM claims_text JOIN claims ON claims.id = claims_text.rowid
    WHERE claims_text MATCH ? ORDER BY rank, slug`;
  expect(rowsOf(sql, 'warmed')).toEqual([{ slug: 'red' }]);
  expect(rowsOf(sql, 'wordings:scarlet lantern').length).toBeGreaterThan(3);
  expect(rowsOf(sql, 'poppy')).toEqual([]);
});

test('joins claims with verdicts, topics, articles and evidence', () => {
  const sql = `SELECT verdicts.label, topics.label AS topic, claim_articles.place, stance, own_account
    FROM claims
    JOIN verdicts ON verdicts.id = claims.verdict
    JOIN claim_topics ON claim_topics.claim = slug JOIN topics ON topics.id = topic
    JOIN claim_articles ON claim_articles.claim = slug
    JOIN evidence ON evidence.claim = slug JOIN sources ON sources.id = source
    WHERE slug = 'red' AND topic = 'water' ORDER BY sources.id`;
  expect(rowsOf(sql)).toEqual([
    { label: 'Partly', topic: 'Water', place: 2, stance: 'supports', own_account: 1 },
    { label: 'Partly', topic: 'Water', place: 2, stance: 'contradicts', own_account: 1 },
  ]);
});

test('says under which terms, and keeps unfinished findings and private persons out', () => {
  expect(rowsOf("SELECT value FROM about WHERE key = 'license'")[0]?.['value']).toMatch(
    /Quotations/,
  );
  expect(rowsOf('SELECT slug FROM claims WHERE verdict IS NULL ORDER BY slug')).toEqual([
    { slug: 'draft' },
    { slug: 'gone' },
  ]);
  expect(rowsOf('SELECT id FROM claimants ORDER BY id')).toEqual([
    { id: 'jo-lantern' },
    { id: 'works' },
  ]);
});

test('holds no quotation, wherever one looks', async () => {
  const bytes = await readFile(path.join(folder, 'claims.sqlite'), 'latin1');
  expect(bytes).toContain('At the square');
  expect(bytes).not.toMatch(/poppy|Keeper of the lamp|ugly beyond|Unsaid/);
});

test('the same content gives the same bytes', () => {
  expect(Buffer.from(buildDatabase(publication))).toEqual(Buffer.from(buildDatabase(publication)));
});
