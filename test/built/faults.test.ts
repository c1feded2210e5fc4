import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../helpers/git.ts';
import { killBuild, putOldSite, waitFor, type Moment } from '../helpers/kill-build.ts';
import {
  digestFolder,
  linkPackages,
  makeProject,
  projectContent,
  startBuild,
} from '../helpers/project.ts';

/** Builds that something befalls: each ends in words, and with the old site or the new one whole. */
const minutes = 60_000;
const canExchange = execFileSync('mv', ['--help'], { encoding: 'utf8' }).includes('--exchange');
let folder: string;
let project: string;
let clone: string;
let newSite: string | undefined;
/** Milliseconds, with nothing left by an earlier build and with all. */
let buildTime: { cold: number; warm: number };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-'));
  project = path.join(folder, 'project');
  clone = path.join(folder, 'elsewhere', 'Ein Ordner für sich');
  await makeProject(project);
  git(folder, 'clone', '--quiet', project, clone);
  await linkPackages(clone);
  const timed = async (...[place, options]: Parameters<typeof startBuild>) => {
    const started = performance.now();
    const { code, said } = await startBuild(place, options).ended;
    expect(code, said).toBe(0);
    return performance.now() - started;
  };
  await timed(clone, { env: { TZ: 'America/Adak', LC_ALL: 'C', LANG: 'C' } });
  const here = { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' } };
  buildTime = { cold: await timed(project, here), warm: await timed(project, here) };
  newSite = await digestFolder(path.join(project, 'site'));
}, 3 * minutes);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('one commit makes the same bytes in another folder, time zone and locale', async () => {
  expect(newSite).toBeDefined();
  expect(await digestFolder(path.join(clone, 'site'))).toBe(newSite);
});

/** One moment in each eighth of the build, the same in each run. */
const fractions = fc
  .sample(fc.integer({ min: 0, max: 999 }), { seed: 20_261, numRuns: 8 })
  .map((part, index) => (index + part / 1000) / 8);
test.each<{ moment: string; at: Moment; whole: boolean; cold?: boolean }>([
  { moment: 'as it begins', at: 'begun', whole: true },
  { moment: 'as the old site gives way', at: 'replacing', whole: true },
  ...fractions.map((at, index) => ({
    moment: `after ${Math.round(at * 100)}% of its time`,
    at,
    whole: index % 2 === 0,
    cold: index % 4 < 2,
  })),
])(
  'a build killed $moment leaves a whole site',
  { timeout: minutes },
  async ({ at, whole, cold = false }) => {
    const oldSite = await putOldSite(project);
    if (cold) await rm(path.join(project, '.cache'), { recursive: true, force: true });
    const time = cold ? buildTime.cold : buildTime.warm;
    const moment: Moment = typeof at === 'number' ? at * time : at;
    const { left, cleared } = await killBuild(project, { moment, whole });
    expect([oldSite, newSite]).toContain(cleared);
    // Only where `mv` cannot exchange two folders may a kill between two renames leave the rest to the next build.
    if (left !== undefined || canExchange) expect(left).toBe(cleared);
    expect((await readdir(project)).filter((name) => name.startsWith('.site'))).toEqual([]);
  },
);

/** Runs a build that must not publish, and gives what it said. */
async function refusal(options: Parameters<typeof startBuild>[1], change?: () => Promise<void>) {
  const oldSite = await putOldSite(project);
  const run = startBuild(project, options);
  if (change !== undefined) {
    await waitFor(project, 'begun', run);
    await change();
  }
  const { code, said } = await run.ended;
  const site = await digestFolder(path.join(project, 'site'));
  if (code === 0) expect(site).toBe(newSite);
  else {
    expect(site).toBe(oldSite);
    expect(said).toContain('Nothing was published: site/ is as it was before.');
  }
  expect((await readdir(project)).filter((name) => name.startsWith('.site'))).toEqual([]);
  return { code, said };
}

test(
  'a disk that is full stops the build in words, and the old site stands',
  { timeout: minutes },
  async () => {
    // Past the limit writing fails half-way through a file, as it does on a full disk.
    const { code, said } = await refusal({ first: 'ulimit -f 16' });
    expect(code).toBe(1);
    expect(said).toMatch(/File too large|EFBIG/);
  },
);

test(
  'a file that vanishes while the build reads it is missed in words',
  { timeout: minutes },
  async () => {
    const file = path.join(project, projectContent, 'claimants/bergere-du-haut.md');
    const { code, said } = await refusal({}, () => rm(file));
    git(project, 'checkout', '--', '.');
    if (code !== 0) expect(said).toMatch(/bergere-du-haut/);
  },
);

test('a repository whose index is broken is named', { timeout: minutes }, async () => {
  await writeFile(path.join(project, '.git/index'), 'not an index');
  const { code, said } = await refusal({});
  await rm(path.join(project, '.git/index'));
  git(project, 'reset', '--quiet');
  expect(code).toBe(1);
  expect(said).toMatch(/Git cannot tell what changed in .*Mend the repository/);
});

test(
  'without a history the site is built, and says what it lacks',
  { timeout: 2 * minutes },
  async () => {
    await writeFile(path.join(clone, '.git/HEAD'), 'broken');
    const runs = await Promise.all([
      startBuild(project, { env: { PATH: '/nowhere' } }).ended,
      startBuild(clone).ended,
    ]);
    for (const { code, said } of runs) {
      expect(code).toBe(0);
      expect(said).toContain('Warning: Git tells nothing of the content folder');
    }
  },
);

test('after all this the next build makes the new site', { timeout: minutes }, async () => {
  const { code, said } = await startBuild(project).ended;
  expect(code, said).toBe(0);
  expect(await digestFolder(path.join(project, 'site'))).toBe(newSite);
});
