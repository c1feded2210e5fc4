import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workFolders } from '../helpers/build-phase.ts';
import { git } from '../helpers/git.ts';
import { killBuild, putOldSite, type Sign } from '../helpers/kill-build.ts';
import { digestFolder, linkPackages, makeProject, startBuild } from '../helpers/project.ts';

/**
 * `SEED=… npm run soak` repeats a run, as far as the machine takes the same time for the same work; `KILLS=20` makes it
 * shorter.
 */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const kills = Number(process.env['KILLS'] ?? 200);
console.log(`SEED=${String(seed)} KILLS=${String(kills)}`);

/** With an address there are share images, and a cache of them. */
const env = { SITE_URL: 'https://brume.example/' };

let folder: string;
let project: string;
let cache: string;
let newSite: string | undefined;
let buildTime: { cold: number; warm: number };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-'));
  project = path.join(folder, 'project');
  cache = path.join(project, '.cache');
  await makeProject(project);
  const timed = async () => {
    const started = performance.now();
    newSite = await buildAgain();
    return performance.now() - started;
  };
  buildTime = { cold: await timed(), warm: await timed() };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** At a time, or at one of the short moments that a time would seldom meet; with the caches of earlier builds or none. */
const kill = fc.record({
  moment: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 105 }) },
    { weight: 2, arbitrary: fc.constantFrom<Sign>('begun', 'drawing', 'replacing') },
  ),
  whole: fc.boolean(),
  cold: fc.boolean(),
});

test(`a build that is killed ${kills} times leaves a whole site each time`, async () => {
  const phases: Record<string, number> = {};
  for (const [index, { moment, whole, cold }] of fc
    .sample(kill, { seed, numRuns: kills })
    .entries()) {
    const oldSite = await putOldSite(project);
    if (cold) await rm(cache, { recursive: true, force: true });
    const time = cold ? buildTime.cold : buildTime.warm;
    const at = typeof moment === 'number' ? (moment / 100) * time : moment;
    const { left, cleared, phase } = await killBuild(project, { moment: at, whole }, { env });
    const met = typeof moment === 'number' || phase === 'over' ? phase : moment;
    phases[met] = (phases[met] ?? 0) + 1;
    const about = `kill ${index}, ${moment}${typeof moment === 'number' ? '%' : ''}, ${phase}`;
    console.log(about, cleared === newSite ? 'new' : 'old', left === cleared ? '' : 'brought back');
    expect(phase === 'over' ? [newSite] : [oldSite, newSite], about).toContain(cleared);
    if (left !== undefined) expect(left, about).toBe(cleared);
    // What a kill has left of the caches must not show in what the next build makes.
    if (index % 10 === 9) expect(await buildAgain(), about).toBe(newSite);
  }
  console.log(`SEED=${seed}`, JSON.stringify(phases));
});

async function buildAgain(): Promise<string | undefined> {
  const { code, said } = await startBuild(project, { env }).ended;
  expect(code, said).toBe(0);
  expect(workFolders(project)).toEqual([]);
  return digestFolder(path.join(project, 'site'));
}

test('a disk of any size holds the old site or the new one', async () => {
  const disk = path.join(folder, 'disk');
  for (const kilobytes of [64, 1000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 20_000]) {
    await rm(disk, { recursive: true, force: true });
    execFileSync('mkdir', [disk]);
    // Only the superuser may mount: this fails for others, and says so.
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
    try {
      const oldSite = await putOldSite(disk);
      const { code, said } = await startBuild(project, { env, out: path.join(disk, 'site') }).ended;
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
