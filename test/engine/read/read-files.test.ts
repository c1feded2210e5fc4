import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/engine/read/read-files.ts';
import { largestFile } from '../../../src/engine/read/read-short-file.ts';
import { makeFolder } from '../../helpers/command.ts';

/** What is read and what is refused. */
async function read(folder: string) {
  const { files, diagnostics } = await readFiles(folder);
  return {
    read: files.map(({ file }) => file),
    refused: diagnostics.map(({ file, message }) => `${file}: ${message}`),
  };
}

describe('reads', () => {
  test('every file, sorted, with `/` in its path', async () => {
    const folder = await makeFolder({ 'b.md': '', 'claims/2026/a.md': '', 'a/c.txt': '' });
    expect(await read(folder)).toEqual({
      read: ['a/c.txt', 'b.md', 'claims/2026/a.md'],
      refused: [],
    });
  });

  test('no file of the system or an editor, but a hidden claim', async () => {
    const folder = await makeFolder({
      '.DS_Store': '',
      '.a.md.swp': '',
      '.git/x.md': '',
      '.a.md': '',
    });
    expect(await read(folder)).toEqual({ read: ['.a.md'], refused: [] });
  });
});

describe('refuses', () => {
  test('links to files and folders, within and without', async () => {
    const outside = await makeFolder({ 'secret.md': 'secret' });
    const folder = await makeFolder({ 'a.md': '' });
    await symlink(path.join(outside, 'secret.md'), path.join(folder, 'secret.md'));
    await symlink(outside, path.join(folder, 'claims'));
    await symlink('.', path.join(folder, 'itself'));
    const { read: files, refused } = await read(folder);
    expect(files).toEqual(['a.md']);
    expect(refused).toEqual(
      ['claims', 'itself', 'secret.md'].map(
        (file) =>
          `${file}: This is a link or a device, not a file. Nothing outside the content folder is read.`,
      ),
    );
  });

  test('a file that is too large, and reads one that is not', async () => {
    const folder = await makeFolder({
      'large.md': 'x'.repeat(largestFile + 1),
      'right.md': 'x'.repeat(largestFile),
    });
    expect(await read(folder)).toEqual({
      read: ['right.md'],
      refused: ['large.md: This file has 65 KB; at most 64 KB are read.'],
    });
  });

  test('bytes that are no text', async () => {
    const folder = await makeFolder();
    await mkdir(path.join(folder, 'claims'));
    await writeFile(path.join(folder, 'claims/a.md'), Uint8Array.of(0xff, 0xfe, 0x00));
    expect(await read(folder)).toEqual({
      read: [],
      refused: ['claims/a.md: This file is not UTF-8 text.'],
    });
  });
});
