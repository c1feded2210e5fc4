import { fields, type SearchDocument, textsOf } from './document.ts';
import type { Analyze } from './glossary.ts';
import type { TermPostings } from './postings.ts';
import { normalisedFields } from './rank.ts';
import { remember } from './remember.ts';

/** What the index says of one word. */
export interface TermEntry extends TermPostings {
  documents: number[];
  counts: number[][];
  /** The forms in which it is written; none for a number. */
  forms: Set<string>;
}

/** The words of all claims, and for each normalised field the number of words in each claim. */
export interface CollectedTerms {
  terms: ReadonlyMap<string, TermEntry>;
  lengths: readonly Uint8Array[];
}

/** Reads the words of every field of every claim. */
export function collectTerms(
  documents: readonly SearchDocument[],
  analyze: Analyze,
): CollectedTerms {
  const terms = new Map<string, TermEntry>();
  const recurring = remember(analyze);
  const lengths = normalisedFields.map(() => new Uint8Array(documents.length));
  for (const [number, document] of documents.entries())
    for (const [field, name] of fields.entries()) {
      const read = name === 'sources' || name === 'speaker' ? recurring : analyze;
      const tokens = textsOf(document, name).flatMap((text) => read(text));
      const column = lengths[normalisedFields.indexOf(name)];
      if (column !== undefined) column[number] = Math.min(tokens.length, 255);
      for (const { term, word, figure } of tokens) {
        const entry = entryOf(terms, term);
        if (figure === undefined) entry.forms.add(word);
        count(entry, number, field);
      }
    }
  return { terms, lengths };
}

function entryOf(terms: Map<string, TermEntry>, term: string): TermEntry {
  let entry = terms.get(term);
  if (entry === undefined)
    terms.set(term, (entry = { documents: [], counts: [], forms: new Set() }));
  return entry;
}

function count({ documents, counts }: TermEntry, document: number, field: number): void {
  if (documents.at(-1) !== document) {
    documents.push(document);
    counts.push(fields.map(() => 0));
  }
  const last = counts.at(-1);
  if (last !== undefined) last[field] = (last[field] ?? 0) + 1;
}
