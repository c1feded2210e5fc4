/** A claim as search sees it: what it says, in every wording known, and what results are filtered by. */
export interface SearchDocument {
  id: string;
  claim: string;
  headline?: string;
  quotes: readonly string[];
  finding: string;
  speaker: string;
  /** Other ways people put the claim, written by its author. */
  wordings: readonly string[];
  /** The words of its other appearances. */
  sightings: readonly string[];
  /** Titles and publishers of its sources. */
  sources: readonly string[];
  verdict: string;
  claimant: string;
  topics: readonly string[];
  articles: readonly string[];
  year: string;
  sourceKinds: readonly string[];
  /** ISO date or range; orders results by date. */
  date: string;
  /** Set while the verdict does not stand. */
  status?: 'draft' | 'withdrawn';
}

/** The searched texts of a document; their order is that of the bits in the index. */
export const fields = [
  'claim',
  'headline',
  'quotes',
  'wordings',
  'sightings',
  'finding',
  'speaker',
  'sources',
] as const;
export type Field = (typeof fields)[number];

/** What results are filtered and counted by. */
export const facets = ['verdict', 'claimant', 'topics', 'articles', 'year', 'sourceKinds'] as const;
export type Facet = (typeof facets)[number];

/** What a claim says, in every wording; the other fields say who, and what was found. */
const statementFields: readonly Field[] = fields.slice(0, fields.indexOf('finding'));

export function isStatement(field: Field): boolean {
  return statementFields.includes(field);
}

/** The ways in which the document puts its claim. */
export function statementsOf(document: SearchDocument): string[] {
  return statementFields.flatMap((field) => textsOf(document, field));
}

/** The texts of one field, none empty. */
export function textsOf(document: SearchDocument, field: Field): readonly string[] {
  return [document[field] ?? []].flat().filter((text) => text !== '');
}

/** The values that a document has for one facet. */
export function valuesOf(document: SearchDocument, facet: Facet): readonly string[] {
  return [document[facet]].flat().filter((value) => value !== '');
}
