import { ByteWriter } from './bytes.ts';
import { fields, type SearchDocument, textsOf } from './document.ts';
import { type FacetLabels, writeFacets } from './facet-table.ts';
import { type Analyze, claimAnalyzer, type Glossary } from './glossary.ts';
import {
  blockFile,
  headFile,
  inlineTextLimit,
  oneFileLimit,
  type Part,
  seal,
  termBlock,
  termShards,
  textBlockSize,
} from './index-format.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { writePostings } from './postings.ts';
import type { Token } from './prepare.ts';
import { normalisedFields } from './rank.ts';
import { writeTexts } from './stored-texts.ts';
import { writeVocabulary } from './vocabulary.ts';

export interface BuildOptions {
  /** BCP 47 tag of the claims’ language. */
  language?: string;
  /** Abbreviations and what they mean; either finds the other. */
  glossary?: Glossary;
  /** What people read for a facet’s values. */
  labels?: FacetLabels;
}

interface TermEntry {
  documents: number[];
  counts: number[][];
  forms: Set<string>;
}

interface PartPlan {
  blocks: Uint8Array[];
  isInline: boolean;
}

/** The whole index in one file, whatever its size. */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): Uint8Array {
  const files = buildFiles(documents, options, { oneFile: true });
  return files.get(headFile) ?? new Uint8Array();
}

/**
 * The files of an index by name: one for a small collection; above, the texts, and then the words too,
 * in blocks that a browser fetches as a query needs them. Claims are numbered in the order given:
 * append new ones, and most files stay as they were.
 */
export function buildIndexFiles(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): ReadonlyMap<string, Uint8Array> {
  return buildFiles(documents, options, { oneFile: false });
}

function buildFiles(
  documents: readonly SearchDocument[],
  options: BuildOptions,
  { oneFile }: { oneFile: boolean },
): Map<string, Uint8Array> {
  const language = remembering(languageOf(options.language ?? 'en'));
  const { terms, lengths } = collectTerms(
    documents,
    claimAnalyzer(language, options.glossary ?? {}),
  );
  const sorted = [...terms.keys()].sort(compareCodeUnits);
  const entryOf = (term: string): TermEntry =>
    terms.get(term) ?? { documents: [], counts: [], forms: new Set() };

  const isSharded = !oneFile && documents.length > oneFileLimit;
  const shards = isSharded ? termShards : 1;
  const byShard = Array.from({ length: shards }, (): string[] => []);
  for (const term of sorted) byShard[termBlock(term, shards)]?.push(term);
  const texts = textBlocks(documents);
  const textSize = texts.reduce((sum, block) => sum + block.length, 0);
  const plan: Record<Part, PartPlan> = {
    terms: {
      blocks: byShard.map((list) => writePostings(list.map(entryOf))),
      isInline: !isSharded,
    },
    texts: { blocks: texts, isInline: oneFile || textSize <= inlineTextLimit },
    facets: { blocks: [writeFacets(documents, options.labels ?? {})], isInline: !isSharded },
  };

  const head = new ByteWriter();
  head.text(language.id);
  head.text(JSON.stringify(options.glossary ?? {}));
  head.number(documents.length);
  head.number(textBlockSize);
  head.block(
    writeVocabulary(
      sorted.map((term) => ({
        term,
        frequency: entryOf(term).documents.length,
        forms: [...entryOf(term).forms].sort(compareCodeUnits),
      })),
    ),
  );
  for (const column of lengths) head.block(column);
  const files = new Map<string, Uint8Array>();
  for (const [part, { blocks, isInline }] of Object.entries(plan) as [Part, PartPlan][]) {
    head.number(blocks.length);
    head.byte(isInline ? 1 : 0);
    for (const [index, block] of blocks.entries()) {
      if (isInline) {
        head.block(block);
        continue;
      }
      const file = seal(block);
      files.set(blockFile(part, index), file);
      head.bytes(file.subarray(5, 9));
    }
  }
  files.set(headFile, seal(head.finish()));
  return files;
}

function collectTerms(documents: readonly SearchDocument[], analyze: Analyze) {
  const terms = new Map<string, TermEntry>();
  const lengths = normalisedFields.map(() => new Uint8Array(documents.length));
  for (const [number, document] of documents.entries())
    for (const [field, name] of fields.entries()) {
      const tokens = textsOf(document, name).flatMap((text) => analyze(text));
      const column = lengths[normalisedFields.indexOf(name)];
      if (column !== undefined) column[number] = Math.min(tokens.length, 255);
      for (const token of tokens) addToken(terms, token, number, field);
    }
  return { terms, lengths };
}

function addToken(
  terms: Map<string, TermEntry>,
  token: Token,
  document: number,
  field: number,
): void {
  let entry = terms.get(token.term);
  if (entry === undefined)
    terms.set(token.term, (entry = { documents: [], counts: [], forms: new Set() }));
  if (token.figure === undefined) entry.forms.add(token.word);
  if (entry.documents.at(-1) !== document) {
    entry.documents.push(document);
    entry.counts.push(fields.map(() => 0));
  }
  const counts = entry.counts.at(-1);
  if (counts !== undefined) counts[field] = (counts[field] ?? 0) + 1;
}

function textBlocks(documents: readonly SearchDocument[]): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < documents.length; start += textBlockSize)
    blocks.push(writeTexts(documents.slice(start, start + textBlockSize)));
  return blocks;
}

function remembering(language: Language): Language {
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, (found = language.stem(word)));
    return found;
  };
  return { ...language, stem };
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
