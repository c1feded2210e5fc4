import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/engine/read/find-files.ts';
import { ownNewsroom } from '../helpers/own-newsroom.ts';

test('pages of the last build stand in the next where nothing of theirs changed, and nowhere else', async () => {
  const { at, edit, commit, build } = await ownNewsroom();
  const digests = async (out: string) => {
    const { files } = await findFiles(at(out));
    return new Map(files.map((file) => [file, hash('sha256', readFileSync(at(out, file)))]));
  };
  /** Builds the site over the last one, holds it to one from nothing, and tells how many pages were kept. */
  const rebuild = async (clock: string) => {
    commit();
    const printed = await build('site', clock);
    await build('cold', clock, '--no-cache');
    expect(await digests('site')).toEqual(await digests('cold'));
    return Number(/of which (\d+) are those/.exec(printed)?.[1] ?? 0);
  };
  expect(await build('site', '2026-04-01T10:00Z')).not.toContain('those of the last build');
  const first = await digests('site');

  edit('claims/2025/2025-cabine-huit-minutes.md', (text) => text.replace('relie', 'joint'));
  edit('publishers/mairie-de-brume.md', (text) => text.replace('Mairie', 'La mairie'));
  // A page that would be kept, damaged: its bytes are seen not to be what they were.
  writeFileSync(at('site/method/index.html'), 'damaged');
  expect(await rebuild('2026-04-01T11:00Z')).toBeGreaterThan(first.size / 4);
  expect(await digests('site')).not.toEqual(first);

  // This build mends the folder of the first site, in which that page is damaged and others are those before the change.
  edit('claimants/la-cloche.md', (text) => text.replace(/^name: .*$/m, 'name: La Clochette'));
  writeFileSync(at('site/a-file-of-somebody.html'), 'else');
  rmSync(at('site/index.html'));
  expect(await rebuild('2026-04-01T12:00Z')).toBeGreaterThan(first.size / 4);

  // And this one that of the second, with the file of somebody else and pages of a claim that is gone.
  rmSync(at('content/claims/2024/2024-neige-au-col.md'));
  expect(await rebuild('2026-04-01T13:00Z')).toBeGreaterThan(first.size / 4);
}, 180_000);
