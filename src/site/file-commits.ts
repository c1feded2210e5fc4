import { findPaths } from '../engine/read/paths.ts';
import { readFileCommits } from '../engine/read/file-commits.ts';
import { today } from './catalog.ts';
import { site } from './config.ts';
import { snapshot } from './snapshot.ts';

/** The commits that pages name, read once a build: none where no address of a repository could show them. */
export const fileCommits: ReadonlyMap<string, string> =
  snapshot?.commits ??
  (site.repository === undefined
    ? new Map()
    : await readFileCommits(findPaths().contentDir, today));
