import type { Claim } from '../engine/model/claim.ts';
import { catalog } from './catalog.ts';

/** A claim’s place among the statements of its article. */
export interface Neighbours {
  /** The first is 1. */
  number: number;
  count: number;
  previous?: Claim;
  next?: Claim;
}

/** Finds a claim’s place in an article; undefined where the article does not hold it. */
export function neighboursOf(claim: Claim, article: string): Neighbours | undefined {
  const statements = catalog.claimsByArticle.get(article) ?? [];
  const index = statements.indexOf(claim);
  if (index < 0) return undefined;
  const previous = statements[index - 1];
  const next = statements[index + 1];
  return {
    number: index + 1,
    count: statements.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
