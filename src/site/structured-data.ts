import type { ListPage } from '../engine/catalog/paginate.ts';
import type { Claim } from '../engine/model/claim.ts';
import { buildBreadcrumb, type Crumb } from '../engine/publish/breadcrumb.ts';
import { buildClaimReview } from '../engine/publish/claim-review.ts';
import { buildItemList } from '../engine/publish/item-list.ts';
import type { JsonLd } from '../engine/publish/json-ld.ts';
import { buildOrganization } from '../engine/publish/organization.ts';
import { site } from './config.ts';
import { publication } from './publication.ts';
import { say } from './say.ts';
import { urls } from './urls.ts';

/** What machines are told on a claim’s page: the review, where there is one, and the way to the page. */
export function claimData(claim: Claim): JsonLd[] {
  const review = buildClaimReview(claim, publication);
  const way = wayTo(
    { name: say('claims.title'), path: urls.claims() },
    { name: claim.claim, path: urls.claim(claim.slug) },
  );
  return review === undefined ? [way] : [review, way];
}

/** On a page that lists claims: which ones, and the way to it. Never a review. */
export function listData(here: Crumb, { items, first }: ListPage<Claim>): JsonLd[] {
  return [buildItemList(items, urls, first), wayTo(here)];
}

/** On the home page and the page about the site: who publishes it, once somebody does. */
export function publisherData(): JsonLd[] {
  const organization = buildOrganization(publication);
  return organization === undefined ? [] : [organization];
}

function wayTo(...crumbs: Crumb[]): JsonLd {
  return buildBreadcrumb([{ name: site.name, path: urls.home() }, ...crumbs], urls);
}
