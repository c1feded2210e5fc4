import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';
import { buildIndex, type BuildOptions } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import { searchDocuments, searchOptions } from './documents.ts';
import { openIndex } from './search.ts';
import { asWords, mostSimilar, similarHits } from './similar-hits.ts';

/** A claim that may say the same as a text, by its slug. */
export interface SimilarDocument {
  id: string;
  /** Share of the text’s information that the claim covers, 0 to 1. */
  coverage: number;
  /** Whether it gives another figure for the same. */
  figuresDiffer: boolean;
}

/** The same, with the claim. */
export interface SimilarClaim extends Omit<SimilarDocument, 'id'> {
  claim: Claim;
}

/** Finds the claims that may say the same as a text, the nearest first. */
export type FindSimilar = (text: string) => Promise<SimilarClaim[]>;

/** Opens a catalog for finding near duplicates, with the search that the site uses. */
export async function openSimilar(catalog: Catalog): Promise<FindSimilar> {
  const find = await openDocuments(searchDocuments(catalog), searchOptions(catalog));
  return async (text) => {
    const similar = await find(text);
    return similar.flatMap(({ id, ...rest }) => {
      const claim = catalog.claimsBySlug.get(id);
      return claim ? [{ claim, ...rest }] : [];
    });
  };
}

/** Texts to be compared with claims; travels between threads. */
export interface SimilarQuestions {
  documents: readonly SearchDocument[];
  options: BuildOptions;
  texts: readonly string[];
}

/** Finds the claims that may say the same as each of several texts. */
export async function answerSimilar({
  documents,
  options,
  texts,
}: SimilarQuestions): Promise<SimilarDocument[][]> {
  const find = await openDocuments(documents, options);
  const answers: SimilarDocument[][] = [];
  for (const text of texts) answers.push(await find(text));
  return answers;
}

async function openDocuments(documents: readonly SearchDocument[], options: BuildOptions) {
  const index = await openIndex(buildIndex(documents, options));
  return async (text: string): Promise<SimilarDocument[]> => {
    const { hits } = await index.search(asWords(text), { limit: mostSimilar });
    return similarHits(hits).map(({ id, coverage, numberConflict }) => ({
      ...{ id, coverage },
      figuresDiffer: numberConflict !== undefined,
    }));
  };
}
