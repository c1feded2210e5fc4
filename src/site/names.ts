import { hasProfile } from '../engine/catalog/profile.ts';
import { findPublisher } from '../engine/catalog/publisher-side.ts';
import { standingVerdict } from '../engine/catalog/standing-verdict.ts';
import type { Article } from '../engine/model/article.ts';
import type { Claim } from '../engine/model/claim.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { catalog } from './catalog.ts';
import { site } from './config.ts';
import { say } from './say.ts';
import { urls } from './urls.ts';

/** A name as a page shows it, with the address of its own page where it has one. */
export interface Named {
  name: string;
  url?: string;
}

/** The verdict shown for a claim: none while it is being checked or once it is withdrawn. */
export function verdictOf(claim: Claim): Verdict | undefined {
  return standingVerdict(claim, site);
}

/** The word that stands beside the mark. */
export function verdictWord(claim: Claim): string {
  if (claim.withdrawn) return say('claim.withdrawn');
  return verdictOf(claim)?.label ?? say('claim.draft');
}

/** Who made a claim. A private person is named by the role and has no page. */
export function nameClaimant(id: string): Named {
  const claimant = catalog.claimants.get(id);
  if (claimant === undefined) return { name: id };
  return hasProfile(claimant)
    ? { name: claimant.name, url: urls.claimant(id) }
    : { name: claimant.name };
}

/** Who published a work or an article: a publisher’s id, or a plain name that may lack a page. */
export function namePublisher(idOrName: string): Named {
  const publisher = findPublisher(idOrName, catalog);
  return publisher
    ? { name: publisher.name, url: urls.publisher(publisher.id) }
    : { name: idOrName };
}

/** The article that a claim was checked in, where it has a file. */
export function articleOf(claim: Claim): Article | undefined {
  const slug = claim.appearances[0]?.article;
  return slug === undefined ? undefined : catalog.articles.get(slug);
}
