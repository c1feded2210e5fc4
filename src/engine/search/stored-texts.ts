import { IndexFormatError } from './bytes.ts';
import type { SearchDocument } from './document.ts';

const empty: SearchDocument = {
  id: '',
  claim: '',
  quotes: [],
  finding: '',
  speaker: '',
  wordings: [],
  sightings: [],
  sources: [],
  verdict: '',
  claimant: '',
  topics: [],
  articles: [],
  year: '',
  sourceKinds: [],
  date: '',
};

/** Texts are kept as JSON without what is empty: the platform’s own parser is fast, and fields may be added. */
export function writeTexts(documents: readonly SearchDocument[]): Uint8Array {
  const filled = documents.map((document) =>
    Object.fromEntries(Object.entries(document).filter(([, value]) => value.length > 0)),
  );
  return new TextEncoder().encode(JSON.stringify(filled));
}

export function readTexts(bytes: Uint8Array): SearchDocument[] {
  try {
    // Written by `writeTexts`, proven whole by its checksum.
    const filled = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SearchDocument>[];
    return filled.map((document) => ({ ...empty, ...document }));
  } catch (cause) {
    throw new IndexFormatError('the search index holds a damaged text', { cause });
  }
}
