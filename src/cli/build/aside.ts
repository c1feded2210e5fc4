import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../../engine/read/is-running.ts';

/** Where sites are built; Astro wants it below the folder it runs in. */
const workshop = '.build';

/** A folder that is filled aside and then takes the place of another. */
export interface Aside {
  /** Empty to begin with, or holds an earlier site, which nobody else uses. */
  folder: string;
  /** A folder beside it, for what is needed only until the folder is full. */
  notes: string;
  /** Brings the folder beside the old one, then puts it in its place. */
  moveIntoPlace(): Promise<void>;
  /** Removes what has not been moved into place and what has been replaced, or keeps it for the next time. */
  clear(): void;
}

/**
 * Clears up what killed builds have left, and says where to build. Throws, before there is anything to lose, where
 * `out` could not be replaced. With the name of a collection, the folder holds the site that the last build of it has
 * replaced, and what this one replaces is kept for the next: making a site anew takes longer than mending an old one.
 */
export async function prepareAside(out: string, collection?: string): Promise<Aside> {
  const folder = path.resolve(workshop, `next-${process.pid}`);
  const notes = `${folder}.notes`;
  const kept = collection && path.resolve(workshop, `replaced-${collection}`);
  const nameOf = (kind: 'next' | 'old') =>
    path.join(path.dirname(out), `.${path.basename(out)}.${kind}-${process.pid}`);
  const [next, old] = [nameOf('next'), nameOf('old')];
  await mkdir(workshop, { recursive: true });
  await mkdir(path.dirname(out), { recursive: true });
  await clearLeftovers(out);
  refuseWhatCannotMove(out);
  await mkdir(next);
  if (kept) tryRename(kept, folder);
  await mkdir(folder, { recursive: true });
  await mkdir(notes);
  return {
    folder,
    notes,
    async moveIntoPlace() {
      await moveFolder(folder, next);
      if (!existsSync(out)) renameSync(next, out);
      else if (!exchange(next, out)) replaceInTwoSteps(next, out, old);
    },
    clear() {
      const replaced = [folder, old, next].find((place) => existsSync(place));
      if (kept && replaced && !existsSync(kept)) tryRename(replaced, kept);
      for (const place of [folder, notes, next, old]) remove(place);
    },
  };
}

/** Swaps two folders in one step, so that neither is ever missing; GNU coreutils can since 9.5. */
function exchange(one: string, other: string): boolean {
  const { status } = spawnSync('mv', ['--exchange', '--no-target-directory', '--', one, other]);
  return status === 0;
}

/** Two renames, one right after the other; a build killed between them leaves the rest to the next. */
function replaceInTwoSteps(next: string, out: string, old: string): void {
  renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
}

/** Nothing happens where there is no such folder, or the two are not on one file system. */
function tryRename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // The site is made anew.
  }
}

/** By name where both are on one file system, else by copying. */
async function moveFolder(from: string, to: string): Promise<void> {
  remove(to);
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** A build that was killed between its two renames has left the old site aside and nothing in its place. */
async function clearLeftovers(out: string): Promise<void> {
  const beside = path.dirname(out);
  const left = await findLeftovers(beside, `.${path.basename(out)}.`);
  const old = left.find((entry) => entry.includes('.old-'));
  if (old !== undefined && !existsSync(out)) renameSync(path.join(beside, old), out);
  for (const entry of left) remove(path.join(beside, entry));
  for (const entry of await findLeftovers(workshop, '')) remove(path.join(workshop, entry));
}

/** What builds that no longer run have made in a folder, under names that begin so. */
async function findLeftovers(folder: string, prefix: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => {
    const [, pid] = /^(?:next|old)-(\d+)(?:\.notes)?$/.exec(name.slice(prefix.length)) ?? [];
    return name.startsWith(prefix) && pid !== undefined && !isRunning(Number(pid));
  });
}

function refuseWhatCannotMove(out: string): void {
  if (!existsSync(out)) return;
  const found = statSync(out);
  if (!found.isDirectory()) throw new Error(`${out} is a file; the site goes into a folder.`);
  if (found.dev !== statSync(path.dirname(out)).dev)
    throw new Error(
      `${out} is a file system of its own, which cannot be replaced whole; name a folder within it.`,
    );
}

/** All at once: half the work of doing it file by file, and a site has many. */
function remove(place: string): void {
  rmSync(place, { recursive: true, force: true });
}
