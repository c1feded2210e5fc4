import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findPlaces, keepRecords, preparePlaces } from '../../../../src/site/build/cache/places.ts';
import { makeFolder } from '../../../helpers/command.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function cacheIn(place: string): Promise<string> {
  const folder = await makeFolder({ 'a-file': '' });
  vi.stubEnv('CACHE_DIR', path.join(folder, place));
  vi.stubEnv('NO_CACHE', '');
  return folder;
}

test('a cache that cannot be written is told, and the build goes on without', async () => {
  await cacheIn('a-file');
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(preparePlaces()).toBeUndefined();
  expect(findPlaces()).toBeUndefined();
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('The next build makes all pages anew'),
  );
});

test('what a published build has noted takes the place of the last notes', async () => {
  await cacheIn('cache');
  const places = preparePlaces();
  if (places === undefined) throw new Error('There are no places.');
  mkdirSync(places.records);
  writeFileSync(path.join(places.records, 'old'), '');
  keepRecords(places);
  expect(existsSync(path.join(places.records, 'old'))).toBe(false);
  expect(existsSync(places.records)).toBe(true);
  expect(existsSync(places.nextRecords)).toBe(false);
});

test('what a killed build has noted is cleared up, what a running one has is not', async () => {
  await cacheIn('cache');
  const [gone, running] = [2 ** 22 + 1, process.ppid].map(
    (build) => findPlaces(build)?.nextRecords ?? '',
  );
  for (const folder of [gone, running]) mkdirSync(folder ?? '', { recursive: true });
  preparePlaces();
  expect([gone, running].map((folder) => existsSync(folder ?? ''))).toEqual([false, true]);
});

test('notes that cannot be kept are told, since the site is published', async () => {
  await cacheIn('cache');
  const places = findPlaces();
  if (places === undefined) throw new Error('There are no places.');
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  keepRecords(places);
  expect(told).toHaveBeenCalledOnce();
});
