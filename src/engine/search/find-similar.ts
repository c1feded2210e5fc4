import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';
import { buildIndex } from './build-index.ts';
import { searchDocuments, searchOptions } from './documents.ts';
import { openIndex } from './search.ts';
import { asWords, mostSimilar, similarHits } from './similar-hits.ts';

/** A claim that may say the same as a text. */
export interface SimilarClaim {
  claim: Claim;
  /** Share of the text’s information that the claim covers, 0 to 1. */
  coverage: number;
  /** Whether it gives another figure for the same. */
  figuresDiffer: boolean;
}

/** Finds the claims that may say the same as a text, the nearest first. */
export type FindSimilar = (text: string) => Promise<SimilarClaim[]>;

/** Opens a catalog for finding near duplicates, with the search that the site uses. */
export async function openSimilar(catalog: Catalog): Promise<FindSimilar> {
  const index = await openIndex(buildIndex(searchDocuments(catalog), searchOptions(catalog)));
  return async (text) => {
    const { hits } = await index.search(asWords(text), { limit: mostSimilar });
    return similarHits(hits).flatMap(({ id, coverage, numberConflict }) => {
      const claim = catalog.claimsBySlug.get(id);
      return claim ? [{ claim, coverage, figuresDiffer: numberConflict !== undefined }] : [];
    });
  };
}
