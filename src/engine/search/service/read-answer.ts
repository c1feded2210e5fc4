import { isDateOrRange } from '../../model/iso-date.ts';
import { longestSlug, slugPattern } from '../../model/slug-pattern.ts';
import { type Facet, facets, type Field, fields, type SearchDocument } from '../document.ts';
import type { FacetCounts } from '../facet-filter.ts';
import type { Range } from '../highlight.ts';
import type { Hit } from '../hit.ts';
import type { SearchResult } from '../run-search.ts';
import { marks } from './build-request.ts';

/** No text of a claim is longer, in characters. */
const longestText = 2000;
const mostValues = 100;

/** An answer that is none: whoever gives it is no index of claims. */
export class UnreadableAnswerError extends Error {
  override name = 'UnreadableAnswerError';
}

/**
 * Reads what `_search` answers. Nothing in it is trusted: a hit without a slug, with a verdict that the site does not
 * have or with a date that is none is left out, and texts are cut to what a claim may hold. Throws
 * `UnreadableAnswerError` where no hit is left of some, or the answer has another form.
 */
export function readAnswer(
  answer: unknown,
  { verdicts, limit }: { verdicts: ReadonlySet<string>; limit: number },
): SearchResult {
  const total = within(answer, 'hits', 'total', 'value');
  const found = within(answer, 'hits', 'hits');
  if (!isCount(total) || !Array.isArray(found))
    throw new UnreadableAnswerError('The answer has no hits.');
  const hits = found.slice(0, limit).flatMap((hit) => readHit(hit, verdicts) ?? []);
  if (hits.length === 0 && found.length > 0)
    throw new UnreadableAnswerError('The answer has no claims.');
  const counts = within(answer, 'aggregations');
  return { hits, total, ...(counts !== undefined && { facets: readFacets(counts) }) };
}

function readHit(hit: unknown, verdicts: ReadonlySet<string>): Hit | undefined {
  const id = within(hit, '_id');
  const text = (field: string) => textOf(within(hit, '_source', field));
  const [verdict, date, status] = [text('verdict'), text('date'), text('status')];
  if (!isSlug(id) || !verdicts.has(verdict) || !isDateOrRange(date)) return undefined;
  const document: SearchDocument = {
    id,
    verdict,
    date,
    claim: text('claim'),
    finding: text('finding'),
    claimant: text('claimant'),
    speaker: textOf(within(hit, '_source', 'labels', 'claimant', '0')) || text('speaker'),
    ...((status === 'draft' || status === 'withdrawn') && { status }),
    ...{ quotes: [], wordings: [], sightings: [], sources: [] },
    ...{ topics: [], articles: [], year: date.slice(0, 4), sourceKinds: [] },
  };
  return { id, score: 0, coverage: 1, ...bestPassage(hit, document), document };
}

/** The text with the most of the words that match, the claim itself where several have as many. */
function bestPassage(
  hit: unknown,
  { claim }: SearchDocument,
): Pick<Hit, 'matchedField' | 'passage' | 'ranges'> {
  let best: { matchedField: Field; passage: string; ranges: Range[] } = {
    ...{ matchedField: 'claim', passage: claim, ranges: [] },
  };
  let most = 0;
  for (const matchedField of fields)
    for (const marked of listOf(within(hit, 'highlight', matchedField))) {
      const { passage, ranges } = readMarks(textOf(marked));
      const words = new Set(ranges.map((range) => passage.slice(...range).toLowerCase()));
      if (words.size <= most) continue;
      most = words.size;
      best = { matchedField, passage, ranges };
    }
  return best;
}

function readMarks(marked: string): { passage: string; ranges: Range[] } {
  const [start = '', ...parts] = marked.split(marks.open);
  let passage = start.replaceAll(marks.close, '');
  const ranges: Range[] = [];
  for (const part of parts) {
    const [word = '', ...rest] = part.split(marks.close);
    ranges.push([passage.length, passage.length + word.length]);
    passage += word + rest.join('');
  }
  return { passage, ranges };
}

function readFacets(counts: unknown): FacetCounts {
  // Every facet is set before the record is used.
  const read = {} as FacetCounts;
  for (const facet of facets) {
    const values = new Map<string, FacetCounts[Facet][number]>();
    for (const list of ['values', 'chosen'])
      for (const bucket of listOf(within(counts, facet, list, 'buckets'))) {
        const value = textOf(within(bucket, 'key'));
        const count = within(bucket, 'doc_count');
        if (value !== '' && isCount(count))
          values.set(value, { value, label: labelOf(value, facet, bucket), count });
      }
    read[facet] = [...values.values()].sort(
      (a, b) => b.count - a.count || a.label.localeCompare(b.label),
    );
  }
  return read;
}

/** A claim that has the value holds what people read for it, in the same place. */
function labelOf(value: string, facet: Facet, bucket: unknown): string {
  const sample = within(bucket, 'sample', 'hits', 'hits', '0', '_source');
  const place = listOf(within(sample, facet)).indexOf(value);
  return textOf(listOf(within(sample, 'labels', facet))[place]) || value;
}

/** What stands at a path within a value of any kind; of what is inherited, nothing. */
function within(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name]; // an object that has it
  }
  return at;
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat().slice(0, mostValues);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestText) : '';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestSlug && slugPattern.test(value);
}
