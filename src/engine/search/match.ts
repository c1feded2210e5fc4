import { type Field, fields, type SearchDocument, textsOf } from './document.ts';
import type { Language } from './languages/language.ts';
import type { Figure, Token } from './prepare.ts';
import type { ResolvedTerm } from './query-terms.ts';
import type { IndexReader } from './read-index.ts';

/** How the best passage of a claim answers a query. */
export interface Match {
  field: Field;
  passage: string;
  tokens: readonly Token[];
  /** Share of the query’s information that the passage covers, 0 to 1. */
  coverage: number;
  numberConflict?: NumberConflict;
}

/** A figure of the query beside the different one that the claim gives in its place. */
export interface NumberConflict {
  yours: string;
  theirs: string;
}

/** The passage of a claim that covers most of what the query says. */
export function bestMatch(
  terms: readonly ResolvedTerm[],
  document: SearchDocument,
  index: IndexReader,
): Match {
  const wanted = informationByTerm(terms, index);
  const total = terms.reduce((sum, { information }) => sum + information, 0);
  let best: Match = { field: 'claim', passage: document.claim, tokens: [], coverage: -1 };
  for (const field of fields)
    for (const passage of textsOf(document, field)) {
      const tokens = index.analyze(passage);
      const coverage = total === 0 ? 0 : coveredInformation(wanted, tokens) / total;
      if (coverage > best.coverage + 1e-9) best = { field, passage, tokens, coverage };
    }
  const numberConflict = findConflict(terms, best.tokens, index.language);
  return {
    ...best,
    coverage: Math.max(0, best.coverage),
    ...(numberConflict && { numberConflict }),
  };
}

interface Wanted {
  group: number;
  information: number;
}

function informationByTerm(
  terms: readonly ResolvedTerm[],
  index: IndexReader,
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const [group, { alternatives, information }] of terms.entries())
    for (const { term, weight } of alternatives)
      wanted.set(index.vocabulary.terms[term] ?? '', { group, information: information * weight });
  return wanted;
}

function coveredInformation(wanted: ReadonlyMap<string, Wanted>, tokens: readonly Token[]): number {
  const covered = new Map<number, number>();
  for (const { term } of tokens) {
    const found = wanted.get(term);
    if (found !== undefined)
      covered.set(found.group, Math.max(covered.get(found.group) ?? 0, found.information));
  }
  return [...covered.values()].reduce((sum, information) => sum + information, 0);
}

/** A figure that the claim lacks, where the claim has another of the same unit that the query lacks. */
function findConflict(
  terms: readonly ResolvedTerm[],
  tokens: readonly Token[],
  language: Language,
): NumberConflict | undefined {
  const yours = terms.flatMap(({ token }) => token.figure ?? []);
  const theirs = tokens.flatMap(({ figure }) => figure ?? []);
  for (const figure of yours) {
    if (theirs.some((other) => other.value === figure.value)) continue;
    const other = theirs.find(
      ({ value, unit }) =>
        unit === figure.unit &&
        !yours.some((own) => own.value === value) &&
        isYear(value) === isYear(figure.value),
    );
    if (other !== undefined)
      return { yours: describe(figure, language), theirs: describe(other, language) };
  }
  return undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function describe({ value, unit }: Figure, language: Language): string {
  const number = isYear(value) ? String(value) : value.toLocaleString(language.id);
  return unit === undefined ? number : `${number} ${unit}`;
}
