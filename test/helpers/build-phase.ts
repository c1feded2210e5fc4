import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/engine/read/cache-folder.ts';
import { placeSnapshot } from '../../src/site/build/make-site.ts';
import { projectContent } from './project.ts';

/** Where a project keeps share images, from its own folder. */
export const pictureFolder = path.relative(
  '.',
  path.join(cacheFolder(projectContent, {}) ?? '', 'share-images'),
);

/** What a build was about when it ended, by what it has left on the disk. */
export type BuildPhase = 'starting' | 'bundling' | 'reading' | 'pages' | 'moving';

/** The folders in which a project’s builds work, killed ones too until the next clears up. */
export function workFolders(project: string): string[] {
  return namesIn(path.join(project, '.build')).filter((name) => /^next-\d+$/.test(name));
}

/**
 * The phase in which the build of a project was killed; `starting` also stands for one that had cleared up. `earlier`
 * are the folders that were there before it.
 */
export function phaseOf(project: string, earlier: readonly string[]): BuildPhase {
  const beside = namesIn(project);
  const next = beside.find((name) => name.startsWith('.site.next-'));
  if (next !== undefined && namesIn(path.join(project, next)).length > 0) return 'moving';
  if (beside.some((name) => name.startsWith('.site.old-'))) return 'moving';
  const name = workFolders(project).find((made) => !earlier.includes(made));
  if (name === undefined) return next === undefined ? 'starting' : 'bundling';
  const notes = path.join(project, '.build', `${name}.notes`);
  if (!existsSync(path.join(notes, 'bundle/styles.json'))) return 'bundling';
  return existsSync(placeSnapshot(notes)) ? 'pages' : 'reading';
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
