import { compareText } from '../compare-text.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';
import { searchDocuments, searchOptions } from '../search/documents.ts';
import {
  answerSimilar,
  type SimilarDocument,
  type SimilarQuestions,
} from '../search/find-similar.ts';

/** Earlier claims that may say the same, by the slug of the later one. */
export type SimilarClaims = ReadonlyMap<string, readonly Claim[]>;

/** Compares texts with claims: here, or in another thread. */
export type AnswerSimilar = (questions: SimilarQuestions) => Promise<SimilarDocument[][]>;

/** Claims published before these were compared when they were new. */
const newest = 500;

/** Compares each of the newest claims with those published before it, by the search that the site uses. */
export async function findSimilarClaims(
  catalog: Catalog,
  answer: AnswerSimilar = answerSimilar,
): Promise<SimilarClaims> {
  const standing = catalog.claims
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => compareText(a.published, b.published) || compareText(a.file, b.file));
  const places = new Map(standing.map(({ slug }, place) => [slug, place]));
  const found = new Map<string, Claim[]>();
  if (standing.length < 2) return found;
  const asked = standing.slice(-newest);
  const answers = await answer({
    documents: searchDocuments(catalog),
    options: searchOptions(catalog),
    texts: asked.map(({ claim }) => claim),
  });
  for (const [index, { slug }] of asked.entries()) {
    const isEarlier = (id: string) => (places.get(id) ?? Infinity) < (places.get(slug) ?? 0);
    const earlier = (answers[index] ?? [])
      .filter(({ id, figuresDiffer }) => isEarlier(id) && !figuresDiffer)
      .flatMap(({ id }) => catalog.claimsBySlug.get(id) ?? []);
    if (earlier.length > 0) found.set(slug, earlier);
  }
  return found;
}
