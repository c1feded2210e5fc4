import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/engine/read/cache-folder.ts';
import { projectContent } from './project.ts';

/** Where a project keeps share images, from its own folder. */
export const pictureFolder = path.relative(
  '.',
  path.join(cacheFolder(projectContent, {}) ?? '', 'share-images'),
);

/** What a build was about when it ended, by what it has left on the disk. */
export type BuildPhase = 'starting' | 'bundling' | 'reading' | 'pages' | 'closing' | 'moving';

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
  const folder = path.join(project, '.build', name);
  const isBundled = namesIn(path.join(folder, '.prerender')).some((file) =>
    file.startsWith('prerender-entry.'),
  );
  if (!isBundled) return existsSync(path.join(folder, 'index.html')) ? 'closing' : 'bundling';
  return existsSync(`${folder}.notes`) ? 'pages' : 'reading';
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
