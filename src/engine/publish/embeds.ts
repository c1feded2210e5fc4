import { hasProfile } from '../catalog/profile.ts';
import type { Claim } from '../model/claim.ts';
import { changesOfClaim } from './changes.ts';
import type { Publication } from './publication.ts';

/**
 * Whether other sites may show the claim: not a detail, a sensitive claim or one of a private person, and not a
 * draft that nobody has seen. A withdrawn one, and one that is a draft again, stays and says so, since pages
 * elsewhere hold it.
 */
export function isEmbeddable(claim: Claim, publication: Publication): boolean {
  const claimant = publication.catalog.claimants.get(claim.claimant);
  return (
    claim.weight === 'main' &&
    !claim.sensitive &&
    claimant !== undefined &&
    hasProfile(claimant) &&
    (!claim.draft || changesOfClaim(claim, publication).length > 0)
  );
}

/** Claims that other sites may show, each with every slug that it has had. */
export function embeddable(publication: Publication): { claim: Claim; slugs: string[] }[] {
  return publication.catalog.claims
    .filter((claim) => isEmbeddable(claim, publication))
    .map((claim) => ({ claim, slugs: [claim.slug, ...claim.aliases] }));
}

/** The room that an embed is given; a narrower page makes it higher, and it scrolls within. */
export const embedSize = { width: 600, height: 360 } as const;

/** The code that shows an embed: a frame without scripts that fits any width. */
export function embedCode(address: string, title: string): string {
  const { height } = embedSize;
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** The code that shows a badge and leads to the claim’s page. */
export function badgeCode(page: string, badge: string, title: string): string {
  return `<a href="${escape(page)}"><img src="${escape(badge)}" alt="${escape(title)}" height="28"></a>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
