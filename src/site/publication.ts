import { readClock } from '../engine/read/clock.ts';
import { findPaths } from '../engine/read/paths.ts';
import type { Publication } from '../engine/publish/publication.ts';
import { catalog } from './catalog.ts';
import { history } from './history.ts';
import { urls } from './urls.ts';

/** What every published format of this build is made from. */
export const publication: Publication = {
  catalog,
  addresses: urls,
  history,
  generatedAt: (await readClock(findPaths().contentDir)).toISOString(),
};
