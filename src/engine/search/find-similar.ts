import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';
import { buildIndex } from './build-index.ts';
import { searchDocuments, searchOptions } from './documents.ts';
import { openIndex } from './search.ts';

/** A claim that may say the same as a text. */
export interface SimilarClaim {
  claim: Claim;
  /** Share of the text’s information that the claim covers, 0 to 1. */
  coverage: number;
}

/** Finds the claims that may say the same as a text, the nearest first. */
export type FindSimilar = (text: string) => Promise<SimilarClaim[]>;

/** Below this share of the text, a claim is about something else. */
const leastCoverage = 0.5;
/** Below this share of the best score, a claim shares words rather than meaning. */
const leastShare = 0.6;
const most = 5;

/** Opens a catalog for finding near duplicates, with the search that the site uses. */
export async function openSimilar(catalog: Catalog): Promise<FindSimilar> {
  const index = await openIndex(buildIndex(searchDocuments(catalog), searchOptions(catalog)));
  return async (text) => {
    const { hits } = await index.search(asWords(text), { limit: most });
    const best = hits[0]?.score ?? 0;
    return hits.flatMap(({ id, score, coverage }) => {
      const claim = catalog.claimsBySlug.get(id);
      const isNear = coverage >= leastCoverage && score >= best * leastShare;
      return claim && isNear ? [{ claim, coverage }] : [];
    });
  };
}

/** The text without what search would take for its notation: quoted phrases, exclusions and filters. */
function asWords(text: string): string {
  return text.replace(/["“”]|(?<=^|\s)-|(?<=\p{L}):(?=\S)/gu, ' ');
}
