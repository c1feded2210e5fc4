import { expectMarkup } from '../engine/publish/check-markup.ts';
import type { Publication } from '../engine/publish/publication.ts';
import { leaveExpectation } from './build/left-expectation.ts';
import { catalog, clock, today, wholeCatalog } from './catalog.ts';
import { site } from './config.ts';
import { basePath } from './environment.ts';
import { fileCommits } from './file-commits.ts';
import { history } from './history.ts';
import { findReads, note } from './reads/reads.ts';
import { clockKey, createStates } from './reads/states.ts';
import { contentPrefix } from './repository.ts';
import { urls } from './urls.ts';

const generatedAt = clock.toISOString();

/** What every published format of this build is made from. */
export const publication: Publication = {
  catalog,
  addresses: urls,
  history,
  get generatedAt() {
    note(clockKey);
    return generatedAt;
  },
  today,
};

leaveExpectation(expectMarkup({ catalog: wholeCatalog, addresses: urls, today }));

const reads = findReads();
if (reads) {
  const always = { site, today, basePath, contentPrefix };
  const parts = { catalog: wholeCatalog, history, commits: fileCommits, generatedAt, always };
  Object.assign(reads, createStates(parts));
}
