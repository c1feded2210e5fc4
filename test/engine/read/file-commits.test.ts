import { expect, test } from 'vitest';
import { readFileCommits } from '../../../src/engine/read/file-commits.ts';
import { makeFolder } from '../../helpers/command.ts';
import { git } from '../../helpers/git.ts';
import { change, makeRepository } from '../../helpers/repository.ts';

const day = '2026-11-25';

test('a claim’s commit is the last that changed its file', async () => {
  const folder = await makeRepository([
    { 'claims/2026/a.md': 'one', 'claims/2026/b.md': 'one' },
    { 'claims/2026/b.md': 'two', 'pages/c.md': 'one' },
    { 'pages/c.md': 'two' },
  ]);
  const commits = await readFileCommits(folder, day);
  expect(Object.fromEntries(commits)).toEqual({
    'claims/2026/a.md': git(folder, 'rev-parse', 'commit-1').trim(),
    'claims/2026/b.md': git(folder, 'rev-parse', 'commit-2').trim(),
  });
});

test('a file that differs from its last commit has none, and the others keep theirs', async () => {
  const folder = await makeRepository([{ 'claims/2026/a.md': 'one', 'claims/2026/b.md': 'one' }]);
  await change(folder, { 'claims/2026/a.md': 'two', 'claims/2026/new.md': 'one' });
  expect([...(await readFileCommits(folder, day)).keys()]).toEqual(['claims/2026/b.md']);
});

test('without Git there are none', async () => {
  expect((await readFileCommits(await makeFolder({ 'claims/2026/a.md': 'one' }), day)).size).toBe(
    0,
  );
});
