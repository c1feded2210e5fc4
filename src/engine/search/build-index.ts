import { compareText } from '../compare-text.ts';
import { ByteWriter } from './bytes.ts';
import { collectTerms, type TermEntry } from './collect-terms.ts';
import type { SearchDocument } from './document.ts';
import { type FacetLabels, writeFacets } from './facet-table.ts';
import { claimAnalyzer, type Glossary } from './glossary.ts';
import {
  blockFile,
  headFile,
  joinBlocks,
  type Part,
  parts,
  seal,
  sumOf,
  termBlock,
  termShards,
  textBlockSize,
} from './index-format.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { type TermPostings, writePostings } from './postings.ts';
import { writeTexts } from './stored-texts.ts';
import { type VocabularyEntry, writeVocabulary } from './vocabulary.ts';

/** The words of more claims than this are spread over files, unless told otherwise. */
export const mostInOneFile = 30_000;

export interface BuildOptions {
  /** BCP 47 tag of the claims’ language. */
  language?: string;
  /** Abbreviations and what they mean; either finds the other. */
  glossary?: Glossary;
  /** What people read for a facet’s values. */
  labels?: FacetLabels;
  /** More claims than this have their words in files of their own; 30,000 unless told. */
  splitAbove?: number;
  /** More bytes of texts than this stand in files of their own; 400,000 unless told. */
  splitTextsAbove?: number;
}

interface PartPlan {
  blocks: readonly Uint8Array[];
  isInline: boolean;
}

/** The whole index in one file, whatever its size. */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): Uint8Array {
  const whole = { ...options, splitAbove: Infinity, splitTextsAbove: Infinity };
  return buildIndexFiles(documents, whole).get(headFile) ?? new Uint8Array();
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
  const {
    glossary = {},
    labels = {},
    splitAbove = mostInOneFile,
    splitTextsAbove = 400_000,
  } = options;
  const language = remembering(languageOf(options.language ?? 'en'));
  const { terms, lengths } = collectTerms(documents, claimAnalyzer(language, glossary));
  const sorted = [...terms].sort(([a], [b]) => compareText(a, b));
  const isWhole = documents.length <= splitAbove;
  const texts = textBlocks(documents);
  const textsFit = texts.reduce((sum, block) => sum + block.length, 0) <= splitTextsAbove;

  const head = new ByteWriter();
  head.text(language.id);
  head.text(JSON.stringify(glossary));
  head.number(documents.length);
  head.number(textBlockSize);
  head.block(writeVocabulary(sorted.map(vocabularyEntry)));
  for (const column of lengths) head.block(column);
  return writeParts(head, {
    terms: { blocks: termBlocks(sorted, isWhole ? 1 : termShards), isInline: isWhole },
    texts: { blocks: texts, isInline: textsFit },
    facets: { blocks: [writeFacets(documents, labels)], isInline: isWhole },
    alltexts: { blocks: isWhole && !textsFit ? [joinBlocks(texts)] : [], isInline: false },
  });
}

/** Ends the head with each part’s blocks, or with the checksums of those that get files of their own. */
function writeParts(head: ByteWriter, plan: Record<Part, PartPlan>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const part of parts) {
    const { blocks, isInline } = plan[part];
    head.number(blocks.length);
    head.byte(isInline ? 1 : 0);
    for (const [index, block] of blocks.entries()) {
      if (isInline) {
        head.block(block);
        continue;
      }
      const file = seal(block);
      files.set(blockFile(part, index), file);
      head.bytes(sumOf(file));
    }
  }
  return files.set(headFile, seal(head.finish()));
}

function vocabularyEntry([term, { postings, forms }]: [string, TermEntry]): VocabularyEntry {
  return { term, frequency: postings.frequency, forms: [...forms].sort(compareText) };
}

function termBlocks(sorted: readonly [string, TermEntry][], count: number): Uint8Array[] {
  const blocks = Array.from({ length: count }, (): TermPostings[] => []);
  for (const [term, { postings }] of sorted) blocks[termBlock(term, count)]?.push(postings);
  return blocks.map(writePostings);
}

function textBlocks(documents: readonly SearchDocument[]): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let start = 0; start < documents.length; start += textBlockSize)
    blocks.push(writeTexts(documents.slice(start, start + textBlockSize)));
  return blocks;
}

/** The language with each stem worked out once. */
function remembering(language: Language): Language {
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, (found = language.stem(word)));
    return found;
  };
  return { ...language, stem };
}
