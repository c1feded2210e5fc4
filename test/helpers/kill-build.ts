import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { prepareAside } from '../../src/cli/build/aside.ts';
import { phaseOf, pictureFolder, workFolders, type BuildPhase } from './build-phase.ts';
import { digestFolder, startBuild, type BuildOptions, type BuildRun } from './project.ts';

/** When a build is killed: after so many milliseconds, or as soon as something is seen of what it does. */
export type Moment = number | Sign;

/** It begins, a share image is being written, or the old site gives way. */
export type Sign = 'begun' | 'drawing' | 'replacing';

/** Where each shows, and in which names. */
const signs: Readonly<Record<Sign, { folder: string; pattern: RegExp }>> = {
  begun: { folder: '.', pattern: /^\.site\.next-/ },
  drawing: { folder: pictureFolder, pattern: /\.part$/ },
  replacing: { folder: '.', pattern: /^(?:site$|\.site\.old-)/ },
};

/** Puts a small old site in the place of the site, and gives its digest. */
export async function putOldSite(project: string): Promise<string> {
  const site = path.join(project, 'site');
  await rm(site, { recursive: true, force: true });
  await mkdir(path.join(site, 'claims'), { recursive: true });
  await writeFile(path.join(site, 'index.html'), 'The old site.');
  await writeFile(path.join(site, 'claims/index.html'), 'Its claims.');
  return (await digestFolder(site)) ?? '';
}

/** Waits until a build shows the sign, or has ended. */
export async function waitFor(project: string, sign: Sign, run: BuildRun): Promise<void> {
  const folder = path.join(project, signs[sign].folder);
  const { pattern } = signs[sign];
  await mkdir(folder, { recursive: true });
  const watching = new AbortController();
  const watcher = watch(folder, { signal: watching.signal });
  const seen = new Promise<void>((resolve) => {
    watcher.on('change', (_event, name) => {
      if (pattern.test(String(name))) resolve();
    });
  });
  await Promise.race([seen, run.ended]);
  watching.abort();
}

/** What a killed build leaves: the digest of the site at once, and after the next build has cleared up. */
export interface Remains {
  left: string | undefined;
  cleared: string | undefined;
  /** What it was about; `over` where it ended before it could be killed. */
  phase: BuildPhase | 'over';
}

/** Kills a build, alone or with all that it has started, and looks at the site. */
export async function killBuild(
  project: string,
  { moment, whole }: { moment: Moment; whole: boolean },
  options: BuildOptions = {},
): Promise<Remains> {
  const site = path.join(project, 'site');
  const earlier = workFolders(project);
  const run = startBuild(project, options);
  const { pid = 0, exitCode } = run.process;
  if (typeof moment === 'number') await Promise.race([setTimeout(moment), run.ended]);
  else await waitFor(project, moment, run);
  if (exitCode === null) kill(whole ? -pid : pid);
  if (run.process.exitCode === null && run.process.signalCode === null)
    await once(run.process, 'exit');
  const phase = run.process.signalCode === null ? 'over' : phaseOf(project, earlier);
  const left = await digestFolder(site);
  kill(-pid);
  await run.ended;
  await (await prepareAside(site)).clear();
  return { left, cleared: await digestFolder(site), phase };
}

/** The process, or the group with a minus before it; nothing where it has ended. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
