import type { Claim } from '../model/claim.ts';
import type { Publication } from './publication.ts';

/** A `<meta>` element of a page’s head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags by which reference managers read who published what and when
 * (https://scholar.google.com/intl/en/scholar/inclusion.html). None for what is not a review, and no author or
 * address while nobody is responsible for the site or it has none.
 */
export function buildHighwireTags(
  { slug, published, draft, withdrawn }: Claim,
  title: string,
  { catalog, addresses }: Publication,
): MetaTag[] {
  if (draft || withdrawn !== undefined) return [];
  const { publisher, language } = catalog.site;
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ['citation_author', publisher?.name],
    ['citation_publication_date', published.replaceAll('-', '/')],
    ['citation_publisher', publisher?.name],
    ['citation_language', language],
    ['citation_public_url', addresses.absolute(addresses.claim(slug))],
  ];
  return tags.flatMap(([tag, content]) => (content === undefined ? [] : [{ name: tag, content }]));
}
