import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  FileExistsError,
  createFile,
  replaceFile,
} from '../../../src/cli/content-file/write-file.ts';
import { makeFolder, readFolder } from '../../helpers/command.ts';

test('writes a file and leaves nothing beside it', async () => {
  const folder = await makeFolder();
  await createFile(folder, 'claims/2026/a.md', 'text');
  expect(await readdir(path.join(folder, 'claims/2026'))).toEqual(['a.md']);
});

test('never overwrites, whoever comes first', async () => {
  const folder = await makeFolder();
  for (let round = 0; round < 50; round++) {
    const file = `${round}.md`;
    const results = await Promise.allSettled(
      ['one', 'two'].map((text) => createFile(folder, file, text)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(createFile(folder, file, 'late')).rejects.toThrow(FileExistsError);
  }
  expect(await readdir(folder)).toHaveLength(50);
});

test('refuses to follow a link out of the folder', async () => {
  const outside = await makeFolder();
  const folder = await makeFolder();
  await symlink(outside, path.join(folder, 'claims'));
  await expect(createFile(folder, 'claims/2026/a.md', 'text')).rejects.toThrow('leads out of');
  await expect(createFile(folder, '../a.md', 'text')).rejects.toThrow('leads out of');
  expect(await readdir(outside)).toEqual([]);
});

test('replaces a file whole', async () => {
  const folder = await makeFolder({ 'a.md': 'old' });
  await mkdir(path.join(folder, 'b'));
  await replaceFile(path.join(folder, 'a.md'), 'new');
  expect(await readFolder(folder)).toEqual({ 'a.md': 'new' });
});
