import { readFileSync } from 'node:fs';
import type { Catalog } from '../src/engine/catalog/catalog.ts';
import { buildCatalog } from '../src/engine/catalog/build-catalog.ts';
import { openIndex, type SearchIndex, type SentenceHit } from '../src/engine/search/search.ts';
import { buildIndex } from '../src/engine/search/build-index.ts';
import { searchDocuments, searchOptions } from '../src/engine/search/documents.ts';
import { readContent } from '../src/engine/read/content.ts';
import { findPaths } from '../src/engine/read/paths.ts';
import { readSite } from '../src/engine/read/site-config.ts';
import { recognise, type Thresholds, thresholds } from '../src/engine/search/recognise.ts';

/** A sentence written to be recognised, or not: see `test/engine/search/calibration.md`. */
export interface CalibrationSentence {
  text: string;
  /** The claim that it states; null where no claim fits. */
  claim: string | null;
  kind: 'reword' | 'typo' | 'partial' | 'number-differs' | 'related-topic' | 'unrelated';
}

/** A sentence with the claims that the engine takes it for. */
export interface CalibrationMatch extends CalibrationSentence {
  hits: SentenceHit[];
}

export interface Quality {
  /** Share of the marks that are right, where half of all sentences match nothing. */
  precision: number;
  /** Share of the sentences in other words whose claim is marked. */
  recall: number;
  marks: number;
}

/** The sentences, in their fixed order. */
export function readCalibration(): CalibrationSentence[] {
  const file = new URL('../test/engine/search/calibration.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as CalibrationSentence[]; // our own file
}

/** The claims of this collection as search sees them. */
export async function readCollection(): Promise<Catalog> {
  const { content } = await readContent({ contentDir: findPaths().contentDir });
  return buildCatalog(content, await readSite());
}

/** The index of the claims that the sentences were written against; claims added later do not move the measure. */
export async function openCalibrated(catalog: Catalog): Promise<SearchIndex> {
  const known = new Set(readCalibration().map(({ claim }) => claim));
  const documents = searchDocuments(catalog).filter(({ id }) => known.has(id));
  return openIndex(buildIndex(documents, searchOptions(catalog)));
}

/** The two halves of the sentences: one sets thresholds, the other measures them. */
export async function matchCalibration(
  index: SearchIndex,
): Promise<{ even: CalibrationMatch[]; odd: CalibrationMatch[] }> {
  const matches = await Promise.all(
    readCalibration().map(async (sentence) => {
      const found = await index.matchText(sentence.text);
      return { ...sentence, hits: found.flatMap(({ hits }) => hits) };
    }),
  );
  return {
    even: matches.filter((_, place) => place % 2 === 0),
    odd: matches.filter((_, place) => place % 2 === 1),
  };
}

/** What thresholds bring on sentences; those that match nothing weigh as much as all others together. */
export function measure(matches: readonly CalibrationMatch[], given: Thresholds): Quality {
  const stating = matches.filter(({ claim }) => claim !== null).length;
  const weightOfOthers = stating / (matches.length - stating);
  let [marks, weight, right, rewordings, recalled] = [0, 0, 0, 0, 0];
  for (const { claim, kind, hits } of matches) {
    const marked = recognise(hits, given);
    const isRight = marked.some(({ id }) => id === claim);
    marks += marked.length;
    weight += marked.length * (claim === null ? weightOfOthers : 1);
    if (isRight) right++;
    if (kind === 'reword') rewordings++;
    if (kind === 'reword' && isRight) recalled++;
  }
  return { precision: weight === 0 ? 1 : right / weight, recall: recalled / rewordings, marks };
}

/** A threshold for the surest hit alone. */
export function atLeast(strength: number): Thresholds {
  return { recognised: strength, related: strength, further: thresholds.further };
}

/** The lowest threshold with a precision, halfway to the strongest hit that it leaves out. */
export function thresholdFor(matches: readonly CalibrationMatch[], precision: number): number {
  const strengths = matches.map(({ hits }) => hits[0]?.strength ?? 0).sort((a, b) => b - a);
  const place = strengths.findLastIndex(
    (strength) => measure(matches, atLeast(strength)).precision >= precision,
  );
  return ((strengths[place] ?? 0) + (strengths[place + 1] ?? 0)) / 2;
}

/** The threshold that no further claim of a sentence reaches, where sentences state one claim each. */
export function thresholdForOthers(matches: readonly CalibrationMatch[]): number {
  return Math.max(...matches.flatMap(({ hits }) => hits.slice(1).map(({ strength }) => strength)));
}
