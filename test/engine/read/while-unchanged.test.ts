import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { whileUnchanged } from '../../../src/engine/read/while-unchanged.ts';
import { makeFolder } from '../../helpers/command.ts';

const files = { 'claims/a.md': 'a', 'claims/b.md': 'b' };

test('gives what was read from files that stay as they are', async () => {
  const folder = await makeFolder(files);
  expect(await whileUnchanged(folder, () => Promise.resolve('read'))).toBe('read');
});

test.each([
  ['changed', (folder: string) => writeFile(path.join(folder, 'claims/a.md'), 'longer'), 'a'],
  ['vanished', (folder: string) => rm(path.join(folder, 'claims/b.md')), 'b'],
  ['came', (folder: string) => writeFile(path.join(folder, 'claims/c.md'), 'c'), 'c'],
])('names a file that %s meanwhile', async (_what, change, name) => {
  const folder = await makeFolder(files);
  await expect(whileUnchanged(folder, () => change(folder))).rejects.toThrow(
    `The content changed while it was read: claims/${name}.md. Build again when nothing writes there.`,
  );
});
