import type { Claim } from '../engine/model/claim.ts';
import { editionsOf } from '../engine/publish/editions.ts';
import { isEmbeddable } from '../engine/publish/embeds.ts';
import { fileAtCommit } from './changes.ts';
import { fileCommits } from './file-commits.ts';
import { publication } from './publication.ts';
import { urls } from './urls.ts';

/** Path of the page that keeps the verdict which stands now; undefined where there is none. */
export function editionPath(claim: Claim): string | undefined {
  const edition = editionsOf(claim, publication).at(-1);
  if (edition === undefined || !isEmbeddable(claim, publication)) return undefined;
  return urls.edition(claim.slug, edition.number);
}

/** Addresses that go on showing the review as it is now, as far as the site has them. */
export function versionAddresses(claim: Claim): string[] {
  const path = editionPath(claim);
  const edition = path && urls.absolute(path);
  const commit = fileCommits.get(claim.file);
  const file = commit && fileAtCommit({ commit, file: claim.file });
  return [edition, file].filter((address) => address !== undefined);
}
