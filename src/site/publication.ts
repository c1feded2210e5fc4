import type { Publication } from '../engine/publish/publication.ts';
import { catalog, clock } from './catalog.ts';
import { history } from './history.ts';
import { urls } from './urls.ts';

/** What every published format of this build is made from. */
export const publication: Publication = {
  catalog,
  addresses: urls,
  history,
  generatedAt: clock.toISOString(),
};
