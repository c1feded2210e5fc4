/** What a page knows of a claim that it can find. */
export interface FoundRecord {
  url: string;
  claim: string;
  finding: string;
  claimant: string;
  /** As people write it. */
  date: string;
  /** Empty while the claim is being checked. */
  verdict: string;
  /** The word that stands beside the mark. */
  word: string;
}

/** Start and end of a matching part of a text. */
export type Span = readonly [start: number, end: number];

/** A claim that answers a query, with what matches. */
export interface Found {
  record: FoundRecord;
  /** Matching parts of the claim and of its finding, in order, without overlap. */
  marks: { claim: readonly Span[]; finding: readonly Span[] };
}

/** Finds claims, best first. The search page knows no more of the engine than this. */
export type FindClaims = (query: string) => Promise<readonly Found[]>;
