import { expect, test } from 'vitest';
import { joLantern } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { runCommand } from '../../helpers/command.ts';
import { change, makeRepository, type Commit } from '../../helpers/repository.ts';

const base: Commit = {
  'content/claimants/jo-lantern.md': joLantern,
  'content/claims/2026/old.md': claimFile({ verdict: 'odd' }),
  'content/claims/2026/red.md': claimFile({ claim: 'The well was deep.', wordings: [] }),
};

async function checkChanged(commits: readonly Commit[], changes: Commit, ref = 'commit-1') {
  const cwd = await makeRepository(commits);
  await change(cwd, changes);
  const { code, stdout, stderr } = await runCommand(
    'check',
    ['--changed', ref, '--format', 'json'],
    { cwd },
  );
  if (stderr !== '') return { code, found: [stderr] };
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { file: string; ruleId: string; severity: string }[];
  };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { code, found: errors.map(({ file, ruleId }) => `${file} ${ruleId}`) };
}

test('does not speak of files that stayed the same', async () => {
  expect(await checkChanged([base], {})).toEqual({ code: 0, found: [] });
});

test('reports mistakes of files that changed, old ones included', async () => {
  const text = claimFile({ verdict: 'odd', finding: 'Changed.' });
  const { code, found } = await checkChanged([base], { 'content/claims/2026/old.md': text });
  expect(code).toBe(1);
  expect(found).toEqual(['content/claims/2026/old.md verdict-unknown']);
});

test('reports new mistakes in files that stayed the same', async () => {
  const { found } = await checkChanged([base], { 'content/claimants/jo-lantern.md': null });
  expect(found).toEqual([
    'content/claims/2026/old.md claimant-unknown',
    'content/claims/2026/red.md claimant-unknown',
  ]);
});

test('says that there is no such commit', async () => {
  const { code, found } = await checkChanged([base], {}, 'no-such-branch');
  expect(code).toBe(2);
  expect(found).toEqual(['There is no commit `no-such-branch` here. Fetch it first.\n']);
});
