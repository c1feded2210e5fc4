import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a build was about when it ended, by what it has left on the disk. */
export type BuildPhase =
  'starting' | 'bundling' | 'reading' | 'drawing' | 'pages' | 'closing' | 'moving';

/** The phase in which the build of a project was killed; `starting` also stands for one that has cleared up. */
export function phaseOf(project: string): BuildPhase {
  const beside = readdirSync(project);
  if (beside.some((name) => name.startsWith('.site.old-'))) return 'moving';
  const next = beside.find((name) => name.startsWith('.site.next-'));
  if (next !== undefined && namesIn(path.join(project, next)).length > 0) return 'moving';
  const workshop = path.join(project, '.build');
  const made = namesIn(workshop);
  const folder = made.find((name) => /^next-\d+$/.test(name));
  if (folder === undefined) return next === undefined ? 'starting' : 'bundling';
  const bundle = namesIn(path.join(workshop, folder, '.prerender'));
  if (!bundle.some((name) => name.startsWith('prerender-entry.')))
    return existsSync(path.join(workshop, folder, 'index.html')) ? 'closing' : 'bundling';
  if (!made.includes(`${folder}.notes`)) return 'reading';
  const pictures = namesIn(path.join(project, '.cache/share-images'));
  return pictures.some((name) => name.endsWith('.part')) ? 'drawing' : 'pages';
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
