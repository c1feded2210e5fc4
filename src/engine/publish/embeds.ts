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

/** What an embed shows of a claim, as far as its length differs. */
export type EmbeddedWords = Pick<Claim, 'quote' | 'claim' | 'finding'>;

/**
 * The room that an embed is given: high enough for its words in a column of 320 pixels, where Latin letters stand.
 * What does not fit, such as a note that came later, scrolls within.
 */
export function embedSize({ quote, claim, finding = '' }: EmbeddedWords) {
  const words =
    heightOf(quote, { letters: 27, line: 31 }) +
    heightOf(claim, { letters: 36, line: 22 }) +
    heightOf(finding, { letters: 38, line: 29 });
  // Who and when, the verdict, the link, the notes and what is between them.
  const rest = 260;
  return { width: 600, height: Math.ceil((rest + words) / 20) * 20 };
}

function heightOf({ length }: string, { letters, line }: { letters: number; line: number }) {
  return Math.ceil(length / letters) * line;
}

/** The code that shows an embed: a frame without scripts that fits any width. */
export function embedCode(address: string, title: string, words: EmbeddedWords): string {
  const { height } = embedSize(words);
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** The code that shows a badge and leads to the claim’s page. */
export function badgeCode(page: string, badge: string, title: string): string {
  return `<a href="${escape(page)}"><img src="${escape(badge)}" alt="${escape(title)}" height="28"></a>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
