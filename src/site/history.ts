import { checkHistory } from '../engine/read/check-history.ts';
import { readHistory } from '../engine/read/git-history.ts';
import { findPaths } from '../engine/read/paths.ts';
import { catalog, refuseErrors, today } from './catalog.ts';
import { snapshot } from './snapshot.ts';

const { contentDir } = findPaths();

/** What the repository knows of the published reviews, read once a build, which a silent change of verdict stops. */
export const history = snapshot?.history ?? (await readHistory({ contentDir, catalog, today }));
if (snapshot === undefined) refuseErrors(await checkHistory(history, { contentDir, catalog }));
