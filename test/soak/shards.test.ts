import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  writeCollection,
  type WrittenCollection,
} from '../../bench/collection/write-collection.ts';
import { runCommand } from '../helpers/command.ts';
import { digestFiles } from '../helpers/digest-files.ts';

/** `SEED=… CLAIMS=… PARTS=… npm run soak` makes another collection, or other parts of it. */
const seed = Number(process.env['SEED'] ?? 1);
const claims = Number(process.env['CLAIMS'] ?? 1000);
const parts = Number(process.env['PARTS'] ?? 8);

/** A day after all that is invented. */
const clock = String(Date.UTC(2026, 11, 1) / 1000);

let folder: string;
let collection: WrittenCollection;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-'));
  collection = await writeCollection(path.join(folder, 'collection'), { claims, seed });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command on the collection; commands that share a cache can take work from each other. */
async function run(cache: string, name: string, ...args: string[]): Promise<void> {
  const result = await runCommand(name, args, {
    cwd: '.',
    env: {
      CONTENT_DIR: collection.contentDir,
      SITE_CONFIG: collection.siteConfig,
      SOURCE_DATE_EPOCH: clock,
      CACHE_DIR: path.join(folder, cache),
    },
  });
  expect(result.code, result.stderr).toBe(0);
}

test(`${parts} parts of ${claims} claims, each made by itself, are the site that one build makes`, async () => {
  const whole = path.join(folder, 'whole');
  await run('cache-of-whole', 'build', '--out', whole);
  const made: string[] = [];
  for (let part = 1; part <= parts; part++) {
    const out = path.join(folder, `part-${part}`);
    await run(`cache-of-${part}`, 'build', '--out', out, '--shard', `${part}/${parts}`);
    made.push(out);
  }
  const merged = path.join(folder, 'merged');
  await run('cache-of-whole', 'merge', ...made, '--out', merged);
  const site = await digestFiles(whole);
  expect(await digestFiles(merged)).toEqual(site);
  const sizes = await Promise.all(made.map(async (part) => (await digestFiles(part)).size));
  console.log(`SEED=${seed}`, JSON.stringify({ claims, files: site.size, parts: sizes }));
  expect(site.size).toBeGreaterThan(8 * claims);
  expect(Math.max(...sizes)).toBeLessThan((1.5 * site.size) / parts);
});
