import type { Correction } from '../model/correction.ts';
import { sourceFields, type ClaimVersion } from './claim-version.ts';

type SourceField = (typeof sourceFields)[number];
type SourceVersion = ClaimVersion['sources'][number];

/** One thing that differs between two versions; an empty text was not there. */
export type Difference = { before: string; after: string } & (
  | { part: 'claim' | 'quote' | 'verdict' | 'finding' | 'reasoning' | 'withdrawal' }
  /** A correction that was taken away or reworded. */
  | { part: 'correction' }
  /** A source that came or went. */
  | { part: 'source'; source: string }
  | { part: 'source-field'; source: string; field: SourceField }
);

/** What differs in a claim’s words, verdict, finding, evidence and corrections, in this order. */
export function compareVersions(before: ClaimVersion, after: ClaimVersion): Difference[] {
  const parts: Difference[] = [
    { part: 'verdict', before: shownVerdict(before), after: shownVerdict(after) },
    { part: 'claim', before: before.claim, after: after.claim },
    { part: 'quote', before: before.quote, after: after.quote },
    { part: 'finding', before: before.finding, after: after.finding },
    { part: 'reasoning', before: before.body, after: after.body },
    ...compareSources(before.sources, after.sources),
    {
      part: 'withdrawal',
      before: before.withdrawn?.reason ?? '',
      after: after.withdrawn?.reason ?? '',
    },
    ...newCorrections(after, before).map(({ change }): Difference => ({
      part: 'correction',
      before: change,
      after: '',
    })),
  ];
  return parts.filter((difference) => difference.before !== difference.after);
}

/** The corrections that the later version has and the earlier has not. */
export function newCorrections(before: ClaimVersion, after: ClaimVersion): Correction[] {
  const known = new Set(before.corrections.map((correction) => JSON.stringify(correction)));
  return after.corrections.filter((correction) => !known.has(JSON.stringify(correction)));
}

/** The id of the verdict that readers see; empty while the claim is being checked. */
function shownVerdict({ draft, verdict = '' }: ClaimVersion): string {
  return draft ? '' : verdict;
}

function compareSources(
  before: readonly SourceVersion[],
  after: readonly SourceVersion[],
): Difference[] {
  const old = new Map(before.map((source) => [source.id, source]));
  const current = new Map(after.map((source) => [source.id, source]));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): Difference[] => {
    const [earlier, later] = [old.get(id), current.get(id)];
    if (earlier !== undefined && later !== undefined) return compareFields(earlier, later);
    return [{ part: 'source', source: id, before: nameOf(earlier), after: nameOf(later) }];
  });
}

function nameOf(source: SourceVersion | undefined): string {
  return source === undefined ? '' : (source.title ?? source.id);
}

function compareFields(before: SourceVersion, after: SourceVersion): Difference[] {
  return sourceFields.map((field) => ({
    part: 'source-field',
    source: after.id,
    field,
    before: before[field] ?? '',
    after: after[field] ?? '',
  }));
}
