import type { Claim } from '../../model/claim.ts';
import { collectChanges, type Change } from '../changes.ts';
import { apiPath } from '../data-paths.ts';
import { isListed } from '../describe-change.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { apiFile, type ApiFile } from './api-file.ts';
import { describeChange } from './change-records.ts';
import { summarizeClaim } from './claims.ts';
import { envelopeOf } from './envelope.ts';

/** What happened to the reviews, by month. */
export function* changeFiles(publication: Publication): Iterable<ApiFile> {
  const { catalog, addresses, history } = publication;
  const changes = collectChanges(publication);
  const months = Map.groupBy(changes, ({ date }) => date.slice(0, 7));
  yield apiFile('ChangeIndex', 'changes/index', () => ({
    ...envelopeOf(publication, claimsOf(changes)),
    ...present({ publishedSince: catalog.site.publishedSince }),
    history: history.state,
    months: [...months].map(([month, group]) => ({
      month,
      changes: group.length,
      file: addresses.path(apiPath(`changes/${month}`)),
    })),
  }));
  for (const [month, group] of months) {
    yield apiFile('ChangeFile', `changes/${month}`, () => ({
      ...envelopeOf(publication, claimsOf(group)),
      month,
      ...sortOut(group, publication),
    }));
  }
}

function claimsOf(changes: readonly Change[]): Claim[] {
  return changes.flatMap(({ claim }) => claim ?? []);
}

/** Those of claims that are there, and of those whose file is gone. In lists, without words that may be quotations. */
function sortOut(changes: readonly Change[], publication: Publication) {
  const there = changes.flatMap(({ claim, ...change }) =>
    claim === undefined
      ? []
      : [{ ...describeChange(change, isListed), claim: summarizeClaim(claim, publication) }],
  );
  const former = changes
    .filter(({ claim }) => claim === undefined)
    .map((change) => ({
      ...describeChange(change, isListed),
      slug: change.slug,
      claim: change.sentence,
    }));
  return { changes: there, ofFormerClaims: former };
}
