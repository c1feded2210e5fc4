import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/engine/catalog/build-catalog.ts';
import { loadCollection } from '../../../src/engine/index.ts';
import { readSite } from '../../../src/engine/read/site-config.ts';
import { readSnapshot, writeSnapshot } from '../../../src/engine/read/snapshot.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const montagne = 'test/fixtures/sites/montagne';
const site = await readSite({ siteConfig: `${montagne}/site.config.ts` });
const { catalog } = await loadCollection({
  contentDir: `${montagne}/content`,
  site,
  today: '2026-01-01',
});
const head = {
  history: { state: 'unpublished' as const },
  commits: new Map([['claims/a.md', 'c0ffee']]),
  generatedAt: '2026-01-01T12:00:00.250Z',
};

test('a snapshot gives back the whole catalog', () => {
  const file = path.join(folder, 'whole');
  writeSnapshot({ catalog, ...head }, file);
  const { content, ...rest } = readSnapshot(file);
  expect(rest).toEqual(head);
  expect(catalog.retractions.size).toBeGreaterThan(0);
  expect(buildCatalog(content, site)).toEqual(catalog);
});

test('a snapshot of many records comes in pieces and keeps their order', () => {
  const file = path.join(folder, 'many');
  const [claim] = catalog.claims;
  if (claim === undefined) throw new Error('The fixture has no claim.');
  const claims = Array.from({ length: 2500 }, (_, index) => ({ ...claim, slug: `claim-${index}` }));
  writeSnapshot({ catalog: { ...catalog, claims }, ...head }, file);
  expect(readSnapshot(file).content.claims).toEqual(claims);
});

test('a snapshot that is cut off is no snapshot', () => {
  const file = path.join(folder, 'cut');
  writeSnapshot({ catalog, ...head }, file);
  writeFileSync(file, readFileSync(file).subarray(0, -10));
  expect(() => readSnapshot(file)).toThrow('cut off');
});
