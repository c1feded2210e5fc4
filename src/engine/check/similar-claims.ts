import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';
import { openSimilar } from '../search/find-similar.ts';

/** Earlier claims that may say the same, by the slug of the later one. */
export type SimilarClaims = ReadonlyMap<string, readonly Claim[]>;

/** Claims published before these were compared when they were new. */
const newest = 500;

/** Compares each of the newest claims with those published before it, by the search that the site uses. */
export async function findSimilarClaims(catalog: Catalog): Promise<SimilarClaims> {
  const standing = catalog.claims
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => compare(a.published, b.published) || compare(a.file, b.file));
  const places = new Map(standing.map(({ slug }, place) => [slug, place]));
  const found = new Map<string, Claim[]>();
  if (standing.length < 2) return found;
  const findSimilar = await openSimilar(catalog);
  for (const claim of standing.slice(-newest)) {
    const isEarlier = ({ slug }: Claim) =>
      (places.get(slug) ?? Infinity) < (places.get(claim.slug) ?? 0);
    const similar = await findSimilar(claim.claim);
    const earlier = similar
      .filter((one) => isEarlier(one.claim) && !one.figuresDiffer)
      .map((one) => one.claim);
    if (earlier.length > 0) found.set(claim.slug, earlier);
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
