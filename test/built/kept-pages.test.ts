import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/engine/read/find-files.ts';
import { digestOf } from '../../src/site/build/cache/file-store.ts';
import { ownNewsroom } from '../helpers/own-newsroom.ts';

test('pages of the last build stand in the next where nothing of theirs changed, and nowhere else', async () => {
  const { at, edit, commit, build } = await ownNewsroom();
  const digests = async (out: string) => {
    const { files } = await findFiles(at(out));
    return new Map(files.map((file) => [file, digestOf(readFileSync(at(out, file)))]));
  };
  expect(await build('first', '2026-04-01T10:00Z')).not.toContain('those of the last build');
  const first = await digests('first');

  // A page that is kept, damaged: its bytes are seen not to be what they were.
  const damaged = first.get('method/index.html') ?? '';
  const { files: kept } = await findFiles(at('cache'));
  const place = kept.find((file) => file.replaceAll('/', '').endsWith(damaged));
  writeFileSync(at('cache', place ?? ''), 'damaged');
  edit('claims/2025/2025-cabine-huit-minutes.md', (text) => text.replace('relie', 'joint'));
  edit('publishers/mairie-de-brume.md', (text) => text.replace('Mairie', 'La mairie'));

  commit();

  const printed = await build('warm', '2026-04-01T11:00Z');
  expect(Number(/of which (\d+) are those/.exec(printed)?.[1])).toBeGreaterThan(first.size / 4);
  await build('cold', '2026-04-01T11:00Z', '--no-cache');
  expect(await digests('warm')).toEqual(await digests('cold'));
  expect(await digests('warm')).not.toEqual(first);
}, 180_000);
