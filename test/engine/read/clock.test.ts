import { chmod, mkdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dayOf, readClock } from '../../../src/engine/read/clock.ts';
import { makeFolder } from '../../helpers/command.ts';

/** Puts a stand-in for Git on the path that answers `log`, `diff` and `ls-files` with fixed words. */
async function fakeGit(log: string, changed = ''): Promise<Record<string, string>> {
  const bin = await makeFolder({
    git: `#!/bin/sh\ncase "$1" in log) ${log};; diff) printf '%s' '${changed}';; esac\n`,
  });
  await chmod(path.join(bin, 'git'), 0o755);
  return { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
}

const seconds = Date.parse('2026-11-25T13:00:00Z') / 1000;

/** A folder with one file that was changed at a time of its own. */
async function makeContent(changedAt: string): Promise<string> {
  const folder = await makeFolder({ 'claims/2026/a.md': '' });
  await utimes(path.join(folder, 'claims/2026/a.md'), new Date(changedAt), new Date(changedAt));
  return folder;
}

test('takes SOURCE_DATE_EPOCH', async () => {
  const clock = await readClock('nowhere', { SOURCE_DATE_EPOCH: String(seconds) });
  expect(clock.toISOString()).toBe('2026-11-25T13:00:00.000Z');
  expect(dayOf(clock)).toBe('2026-11-25');
});

test('refuses a SOURCE_DATE_EPOCH that is no number', async () => {
  await expect(readClock('nowhere', { SOURCE_DATE_EPOCH: 'noon' })).rejects.toThrow('`noon`');
});

test('takes the time of the last commit', async () => {
  const content = await makeContent('2026-12-01T00:00:00Z');
  const clock = await readClock(content, await fakeGit(`echo ${seconds}`));
  expect(clock.toISOString()).toBe('2026-11-25T13:00:00.000Z');
});

test('takes the time of a newer change, so that a claim may be dated on the day it is written', async () => {
  const content = await makeContent('2026-12-01T00:00:00Z');
  const clock = await readClock(content, await fakeGit(`echo ${seconds}`, 'claims/2026/a.md'));
  expect(dayOf(clock)).toBe('2026-12-01');
});

test('takes the newest file where there is no repository', async () => {
  const content = await makeContent('2026-12-02T00:00:00Z');
  await mkdir(path.join(content, 'empty'));
  expect(dayOf(await readClock(content, await fakeGit('exit 128')))).toBe('2026-12-02');
});
