import type { ClaimReview, DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import type { Claim } from '../model/claim.ts';
import { buildClaimReview } from './claim-review.ts';
import { dataPaths } from './data-paths.ts';
import { serializeJsonLd } from './json-ld.ts';
import { lastModified, lastModifiedOf } from './last-modified.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';
import { isWithdrawnReview } from './reviewed.ts';
import { rightsOf } from './rights.ts';
import { publishedWordsOf } from './words.ts';

/**
 * Every review as one schema.org `DataFeed`, newest claim first. Each review is, byte for byte, what its page holds.
 * A withdrawn claim stays as a tombstone for ever, so that copies elsewhere can drop it.
 */
export function buildDataFeed(publication: Publication): string {
  const { catalog, addresses } = publication;
  const { site, claims } = catalog;
  const rights = rightsOf(site);
  const feed: WithContext<DataFeed> = {
    '@context': 'https://schema.org',
    ...present({
      '@type': 'DataFeed' as const,
      name: publishedWordsOf(site)('data.reviews', { site: site.name }),
      url: addresses.absolute(addresses.path(dataPaths.reviews)),
      license: rights?.url,
      copyrightNotice: rights?.excludes,
      inLanguage: site.language,
      dateModified: lastModifiedOf(claims, publication, publication.today),
      dataFeedElement: claims.flatMap((claim) => buildEntry(claim, publication) ?? []),
    }),
  };
  return `${serializeJsonLd(feed)}\n`;
}

/** The same, one a line: each review as its page holds it, a withdrawn one as the feed’s tombstone. */
export function buildReviewLines(publication: Publication): string {
  return publication.catalog.claims
    .flatMap((claim) => {
      const line = buildClaimReview(claim, publication) ?? buildTombstone(claim, publication);
      return line === undefined ? [] : [`${serializeJsonLd(line)}\n`];
    })
    .join('');
}

function buildEntry(claim: Claim, publication: Publication): DataFeedItem | undefined {
  const item = buildClaimReview(claim, publication);
  if (item === undefined) return buildTombstone(claim, publication);
  const dateModified = lastModified(claim, publication);
  return { '@type': 'DataFeedItem', dateCreated: claim.published, dateModified, item };
}

function buildTombstone(
  claim: Claim,
  { catalog, addresses }: Publication,
): DataFeedItem | undefined {
  if (claim.withdrawn === undefined || !isWithdrawnReview(claim, catalog.site)) return undefined;
  const url = addresses.absolute(addresses.claim(claim.slug));
  const item: ClaimReview = present({
    '@type': 'ClaimReview' as const,
    '@id': url && `${url}#review`,
    url,
    identifier: claim.slug,
  });
  return {
    '@type': 'DataFeedItem',
    dateCreated: claim.published,
    dateDeleted: claim.withdrawn.date,
    item,
  };
}
