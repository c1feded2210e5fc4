import { fields, type SearchDocument, textsOf } from './document.ts';
import type { Analyze } from './glossary.ts';
import { TermPostings } from './postings.ts';
import { normalisedFields } from './rank.ts';
import { remember } from './remember.ts';

/** What the index says of one word. */
export interface TermEntry {
  postings: TermPostings;
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
  for (const [number, document] of documents.entries()) {
    const counted = new Map<TermEntry, number[]>();
    for (const [field, name] of fields.entries()) {
      const read = name === 'sources' || name === 'speaker' ? recurring : analyze;
      const tokens = textsOf(document, name).flatMap((text) => read(text));
      const column = lengths[normalisedFields.indexOf(name)];
      if (column !== undefined) column[number] = Math.min(tokens.length, 255);
      for (const { term, word, figure } of tokens) {
        const entry = entryOf(terms, term);
        if (figure === undefined) entry.forms.add(word);
        count(counted, entry, field);
      }
    }
    for (const [{ postings }, counts] of counted) postings.add(number, counts);
  }
  return { terms, lengths };
}

function entryOf(terms: Map<string, TermEntry>, term: string): TermEntry {
  let entry = terms.get(term);
  if (entry === undefined)
    terms.set(term, (entry = { postings: new TermPostings(), forms: new Set() }));
  return entry;
}

function count(counted: Map<TermEntry, number[]>, entry: TermEntry, field: number): void {
  let counts = counted.get(entry);
  if (counts === undefined) counted.set(entry, (counts = fields.map(() => 0)));
  counts[field] = (counts[field] ?? 0) + 1;
}
