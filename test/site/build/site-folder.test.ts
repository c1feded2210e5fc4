import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  linkOutput,
  removeOthers,
  tidySite,
  writeOutput,
} from '../../../src/site/build/site-folder.ts';
import { makeFolder, readFolder } from '../../helpers/command.ts';

const bytes = Buffer.from('new');

test('lists the files of a site, and removes links, which would lead out of it', async () => {
  const elsewhere = await makeFolder({ 'private.txt': 'private' });
  const folder = await makeFolder({
    'index.html': '',
    '.well-known/a.txt': '',
    'claims/a.html': '',
  });
  symlinkSync(elsewhere, path.join(folder, 'topics'));
  symlinkSync(path.join(elsewhere, 'private.txt'), path.join(folder, 'feed.xml'));
  expect([...tidySite(folder)].sort()).toEqual([
    '.well-known/a.txt',
    'claims/a.html',
    'index.html',
  ]);
  expect(existsSync(path.join(folder, 'topics'))).toBe(false);
  expect(existsSync(path.join(folder, 'feed.xml'))).toBe(false);
  expect(await readFolder(elsewhere)).toEqual({ 'private.txt': 'private' });
});

test('a file that is written leaves the one that had its name as it was', async () => {
  const folder = await makeFolder({ 'published/a.html': 'old' });
  const [published, file] = ['published/a.html', 'next/a.html'].map((name) =>
    path.join(folder, name),
  );
  mkdirSync(path.join(folder, 'next'));
  linkSync(published ?? '', file ?? '');
  writeOutput(file ?? '', bytes);
  expect(await readFolder(folder)).toEqual({ 'published/a.html': 'old', 'next/a.html': 'new' });
});

test.each([
  ['nothing', {}],
  ['a file', { 'claims/a/index.html': 'old' }],
  ['a folder of its name', { 'claims/a/index.html/x': 'old' }],
  ['a file in the place of its folder', { claims: 'old' }],
])('where %s stands, files are written and linked', async (_what, before) => {
  const folder = await makeFolder(before);
  const file = path.join(folder, 'claims/a/index.html');
  writeOutput(file, bytes);
  expect(readFileSync(file, 'utf8')).toBe('new');
  const other = await makeFolder(before);
  expect(linkOutput(path.join(other, 'claims/a/index.html'), file)).toBe(true);
  expect(readFileSync(path.join(other, 'claims/a/index.html'), 'utf8')).toBe('new');
});

test('what cannot be linked is told', async () => {
  const folder = await makeFolder();
  expect(linkOutput(path.join(folder, 'a'), path.join(folder, 'not-there'))).toBe(false);
});

test('removes what the new site has not, and folders that are empty without it', async () => {
  const folder = await makeFolder({ 'a/b/gone': '', 'a/b/c/gone': '', 'a/stays': '', gone: '' });
  removeOthers(folder, tidySite(folder), new Set(['a/stays']));
  expect(await readFolder(folder)).toEqual({ 'a/stays': '' });
  expect(existsSync(path.join(folder, 'a/b'))).toBe(false);
});
