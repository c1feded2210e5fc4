import type { Claim } from '../engine/model/claim.ts';
import { editionsOf } from '../engine/publish/editions.ts';
import { isEmbeddable } from '../engine/publish/embeds.ts';
import { findPaths } from '../engine/read/paths.ts';
import { runGit } from '../engine/read/run-git.ts';
import { fileAtCommit } from './changes.ts';
import { site } from './config.ts';
import { publication } from './publication.ts';
import { urls } from './urls.ts';

const commit = site.repository === undefined ? undefined : await readCommit();

/** The commit whose content this build shows; undefined where the content is in no commit as it stands. */
async function readCommit(): Promise<string | undefined> {
  const { contentDir } = findPaths();
  const changed = await runGit(contentDir, ['status', '--porcelain', '--', '.']);
  if (changed === undefined || changed.length > 0) return undefined;
  return (await runGit(contentDir, ['rev-parse', 'HEAD']))?.toString().trim();
}

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
  const file = commit && fileAtCommit({ commit, file: claim.file });
  return [edition, file].filter((address) => address !== undefined);
}
