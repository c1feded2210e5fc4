import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../helpers/git.ts';
import { killBuild, putOldSite } from '../helpers/kill-build.ts';
import { digestFolder, linkPackages, makeProject, startBuild } from '../helpers/project.ts';

/** `SEED=… npm run soak` repeats a run, as far as the machine takes the same time for the same work. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`SEED=${String(seed)}`);

let folder: string;
let project: string;
let newSite: string | undefined;
let buildTime: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-'));
  project = path.join(folder, 'project');
  await makeProject(project);
  const started = performance.now();
  const { code, said } = await startBuild(project).ended;
  buildTime = performance.now() - started;
  expect(code, said).toBe(0);
  newSite = await digestFolder(path.join(project, 'site'));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build that is killed 200 times leaves a whole site each time', async () => {
  const kill = fc.record({
    percent: fc.integer({ min: 0, max: 105 }),
    whole: fc.boolean(),
  });
  for (const [index, { percent, whole }] of fc.sample(kill, { seed, numRuns: 200 }).entries()) {
    const oldSite = await putOldSite(project);
    const { left, cleared } = await killBuild(project, {
      moment: (percent / 100) * buildTime,
      whole,
    });
    const about = `kill ${index} after ${percent}% of the build`;
    expect([oldSite, newSite], about).toContain(cleared);
    if (left !== undefined) expect(left, about).toBe(cleared);
  }
});

test('a disk of any size holds the old site or the new one', async () => {
  const disk = path.join(folder, 'disk');
  for (const kilobytes of [64, 1000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 20_000]) {
    await rm(disk, { recursive: true, force: true });
    execFileSync('mkdir', [disk]);
    // Only the superuser may mount: this fails for others, and says so.
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
    try {
      const oldSite = await putOldSite(disk);
      const { code, said } = await startBuild(project, { out: path.join(disk, 'site') }).ended;
      expect(await digestFolder(path.join(disk, 'site'))).toBe(code === 0 ? newSite : oldSite);
      if (code !== 0) expect(said).toMatch(/ENOSPC|No space left|disk is full/i);
      else expect(kilobytes).toBeGreaterThan(4000);
    } finally {
      execFileSync('umount', [disk]);
    }
  }
});

test('two builds of this repository’s own last commit are the same, wherever and whenever made', async () => {
  const places = ['here', 'an other place/below'].map((name) => path.join(folder, name));
  for (const place of places) {
    git(folder, 'clone', '--quiet', path.resolve('.'), place);
    await linkPackages(place);
  }
  const env = { CONTENT_DIR: 'content', SITE_CONFIG: 'site.config.ts' };
  const [here = '', there = ''] = places;
  const runs = [
    await startBuild(here, { env: { ...env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } })
      .ended,
    await startBuild(there, { env: { ...env, TZ: 'America/Adak', LC_ALL: 'C' } }).ended,
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  const digest = await digestFolder(path.join(here, 'site'));
  expect(digest).toBeDefined();
  expect(await digestFolder(path.join(there, 'site'))).toBe(digest);
});
