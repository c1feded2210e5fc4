import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { loadCollection } from '../../../src/engine/index.ts';
import type { History } from '../../../src/engine/history/history.ts';
import type { Site } from '../../../src/engine/model/site.ts';
import { checkHistory } from '../../../src/engine/read/check-history.ts';
import { readHistory } from '../../../src/engine/read/git-history.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { makeFolder } from '../../helpers/command.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';
import { git } from '../../helpers/git.ts';
import { change, type Commit } from '../../helpers/repository.ts';

const site = { ...lanternSite, publishedSince: '2026-03-01' };
const file = 'claims/2026/2026-lantern-red.md';

/** Commits files, with their folder `content/` left out, as on a day. */
async function commitOn(folder: string, day: string, files: Commit): Promise<void> {
  const inContent = Object.entries(files).map(([name, text]) => [`content/${name}`, text] as const);
  await change(folder, Object.fromEntries(inContent));
  vi.stubEnv('GIT_AUTHOR_DATE', `${day}T12:00:00Z`);
  vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  vi.unstubAllEnvs();
}

/** A repository with a claim that was public before the site counted. */
async function startRepository(): Promise<string> {
  const folder = await makeFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  await commitOn(folder, '2026-02-01', { [file]: claimFile() });
  return folder;
}

async function historyOf(folder: string, config: Site = site): Promise<History> {
  const contentDir = path.join(folder, 'content');
  const { catalog } = await loadCollection({ contentDir, site: config, today: lanternDay });
  return readHistory({ contentDir, catalog, today: lanternDay });
}

/** `day slug: part before → part after`, oldest first. */
async function told(folder: string): Promise<string[]> {
  const history = await historyOf(folder);
  if (history.state !== 'known') throw new Error(history.state);
  return history.changes.map(({ day, kind, slug, differences }) => {
    const parts = differences.map(({ part, before, after }) => `${part} ${before} → ${after}`);
    return [`${day} ${kind} ${slug}`, ...parts].join('; ');
  });
}

test('tells the words that changed since the site was published, with the reason given', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-02-20', { [file]: claimFile({ finding: 'Before.' }) });
  const corrections = [
    { date: '2026-04-01', change: 'It was partly red.', verdictBefore: 'right' },
  ];
  await commitOn(folder, '2026-04-01', {
    [file]: claimFile({ finding: 'In part.', verdict: 'partly', corrections }),
  });
  expect(await told(folder)).toEqual([
    '2026-04-01 changed 2026-lantern-red; verdict right → partly; finding Before. → In part.',
  ]);
  const history = await historyOf(folder);
  expect(history.state === 'known' && history.changes[0]?.corrections).toEqual(corrections);
});

test('tells what changed in the evidence, source by source', async () => {
  const folder = await startRepository();
  const text = claimFile().replaceAll('shows: It was red.', 'shows: It was not red.');
  await commitOn(folder, '2026-04-01', {
    [file]: text.replace('- id: lantern-log', '- id: town-log'),
  });
  expect(await told(folder)).toEqual([
    [
      '2026-04-01 changed 2026-lantern-red',
      'source The lantern log → ',
      'source-field It was red. → It was not red.',
      'source  → The lantern log',
    ].join('; '),
  ]);
});

test('follows a claim that is renamed and moved, as one claim', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', {
    [file]: null,
    'claims/2025/2025-lantern-scarlet.md': claimFile({
      aliases: ['2026-lantern-red'],
      finding: 'Yes.',
    }),
  });
  expect(await told(folder)).toEqual([
    '2026-04-01 changed 2025-lantern-scarlet; finding It was. → Yes.',
  ]);
});

test('tells a removal and a return', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', { [file]: null });
  await commitOn(folder, '2026-04-02', { [file]: claimFile() });
  expect(await told(folder)).toEqual([
    '2026-04-01 removed 2026-lantern-red',
    '2026-04-02 restored 2026-lantern-red',
  ]);
});

test('counts a squashed branch once and a revert as a change of its own', async () => {
  const folder = await startRepository();
  git(folder, 'switch', '--quiet', '--create', 'work');
  await commitOn(folder, '2026-03-10', { [file]: claimFile({ finding: 'One.' }) });
  await commitOn(folder, '2026-03-11', { [file]: claimFile({ finding: 'Two.' }) });
  git(folder, 'switch', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--squash', 'work');
  await commitOn(folder, '2026-04-01', {});
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-04-02T12:00:00Z');
  git(folder, 'revert', '--no-edit', 'HEAD');
  vi.unstubAllEnvs();
  expect(await told(folder)).toEqual([
    '2026-04-01 changed 2026-lantern-red; finding It was. → Two.',
    '2026-04-02 changed 2026-lantern-red; finding Two. → It was.',
  ]);
});

test('dates what a merge brought by the merge, whatever happened on the branch', async () => {
  const folder = await startRepository();
  git(folder, 'switch', '--quiet', '--create', 'work');
  await commitOn(folder, '2026-03-10', { [file]: claimFile({ finding: 'One.' }) });
  await commitOn(folder, '2026-03-11', { [file]: claimFile({ finding: 'Two.' }) });
  git(folder, 'switch', '--quiet', 'main');
  await commitOn(folder, '2026-03-20', { 'claims/2026/2026-other.md': claimFile() });
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-04-05T12:00:00Z');
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
  vi.unstubAllEnvs();
  expect(await told(folder)).toEqual([
    '2026-04-05 changed 2026-lantern-red; finding It was. → Two.',
  ]);
});

test('does not let a backdated commit slip out of the log', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', { [file]: claimFile({ finding: 'One.' }) });
  await commitOn(folder, '2020-01-01', { [file]: claimFile({ finding: 'Two.' }) });
  expect(await told(folder)).toEqual([
    '2026-04-01 changed 2026-lantern-red; finding It was. → One.',
    '2026-04-01 changed 2026-lantern-red; finding One. → Two.',
  ]);
});

test('tells a withdrawal, its end, and a correction that was taken away', async () => {
  const folder = await startRepository();
  const withdrawn = { date: '2026-04-01', reason: 'Another lantern.' };
  const corrections = [{ date: '2026-04-03', change: 'It was lit.' }];
  await commitOn(folder, '2026-04-01', { [file]: claimFile({ withdrawn }) });
  await commitOn(folder, '2026-04-02', { [file]: claimFile() });
  await commitOn(folder, '2026-04-03', { [file]: claimFile({ corrections }) });
  await commitOn(folder, '2026-04-04', { [file]: claimFile() });
  expect(await told(folder)).toEqual([
    '2026-04-01 changed 2026-lantern-red; withdrawal  → Another lantern.',
    '2026-04-02 changed 2026-lantern-red; withdrawal Another lantern. → ',
    '2026-04-04 changed 2026-lantern-red; correction It was lit. → ',
  ]);
});

test('leaves out drafts and claims that are still to be published', async () => {
  const folder = await startRepository();
  const early = { published: '2026-06-01' };
  await commitOn(folder, '2026-03-02', {
    'claims/2026/2026-draft.md': claimFile({ draft: true }),
    'claims/2026/2026-early.md': claimFile(early),
  });
  await commitOn(folder, '2026-03-03', {
    'claims/2026/2026-draft.md': claimFile({ finding: 'Now it is out.' }),
    'claims/2026/2026-early.md': claimFile({ ...early, finding: 'Still to come.' }),
  });
  expect(await told(folder)).toEqual([]);
});

test('reports a verdict that changed silently, also by way of a draft, at its line', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', { [file]: claimFile({ draft: true }) });
  await commitOn(folder, '2026-04-02', { [file]: claimFile({ verdict: 'wrong' }) });
  const contentDir = path.join(folder, 'content');
  const { catalog } = await loadCollection({ contentDir, site, today: lanternDay });
  const history = await readHistory({ contentDir, catalog, today: lanternDay });
  const found = await checkHistory(history, { contentDir, catalog });
  const line =
    claimFile()
      .split('\n')
      .findIndex((text) => text.startsWith('verdict:')) + 1;
  expect(found.map(({ ruleId, line: at }) => [ruleId, at])).toEqual([
    ['verdict-changed-silently', line],
  ]);
  expect(found[0]?.message).toContain('from `right` to `wrong` on 2026-04-02');
});

test('accepts a verdict that changed with a correction, given then or later', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', { [file]: claimFile({ verdict: 'wrong' }) });
  const corrections = [{ date: '2026-04-02', change: 'It was blue.', verdictBefore: 'right' }];
  await commitOn(folder, '2026-04-02', { [file]: claimFile({ verdict: 'wrong', corrections }) });
  const contentDir = path.join(folder, 'content');
  const { catalog } = await loadCollection({ contentDir, site, today: lanternDay });
  const history = await readHistory({ contentDir, catalog, today: lanternDay });
  expect(await checkHistory(history, { contentDir, catalog })).toEqual([]);
});

test('says that a shallow clone does not know, rather than that nothing changed', async () => {
  const folder = await startRepository();
  await commitOn(folder, '2026-04-01', { [file]: claimFile({ finding: 'One.' }) });
  const clone = await makeFolder();
  await rm(clone, { recursive: true });
  git(folder, 'clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, clone);
  expect(await historyOf(clone)).toEqual({ state: 'unknown', reason: 'shallow' });
});

test('says so where there is no history, and counts nothing before the site is published', async () => {
  const folder = await makeFolder({ [`content/${file}`]: claimFile() });
  expect(await historyOf(folder)).toEqual({ state: 'unknown', reason: 'no-git' });
  expect(await historyOf(await startRepository(), lanternSite)).toEqual({ state: 'unpublished' });
});
