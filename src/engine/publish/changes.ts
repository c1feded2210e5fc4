import { compareText } from '../compare-text.ts';
import type { Difference } from '../history/compare-versions.ts';
import type { History, ReviewChange } from '../history/history.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';

/** Something that happened to a published review. */
export interface Change {
  kind: 'published' | 'corrected' | 'changed' | 'withdrawn' | 'removed' | 'restored';
  /** `YYYY-MM-DD`: the day on which readers could first see it. */
  date: string;
  slug: string;
  /** Names it among those of its claim: permanent. */
  mark: string;
  /** The claim’s sentence after the change. */
  sentence: string;
  /** Undefined once the claim’s file is gone. */
  claim?: Claim;
  /** What was wrong and what it says now, or why it was withdrawn. */
  reason?: string;
  /** Ids of the verdicts, where the verdict changed. */
  verdictBefore?: string;
  verdictAfter?: string;
  /** What differs, word for word; nothing where only the front matter tells of the change. */
  differences: readonly Difference[];
  /** Where the history has it. */
  commit?: string;
  /** Path of the claim’s file below the content folder at that commit. */
  file?: string;
}

const knownOfClaims = new WeakMap<Publication, WeakMap<Claim, readonly Change[]>>();
const toldBySlug = new WeakMap<History, ReadonlyMap<string, readonly ReviewChange[]>>();
const known = new WeakMap<readonly Claim[], { publication: Publication; changes: Change[] }>();

/**
 * What happened to the published reviews, newest first: every change that the history of the files tells, each
 * with the reason that the front matter gives, and what only the front matter tells. Nothing did before the site
 * was published; drafts and reviews that are still to come are not in it.
 */
export function collectChanges(publication: Publication): readonly Change[] {
  const { claims } = publication.catalog;
  const before = known.get(claims);
  if (before?.publication === publication) return before.changes;
  const changes = joinChanges(claims, publication);
  known.set(claims, { publication, changes });
  return changes;
}

/** What happened to one review that is there, newest first. It hangs on nothing but the claim and its history. */
export function changesOfClaim(claim: Claim, publication: Publication): readonly Change[] {
  const ofClaims = knownOfClaims.get(publication) ?? new WeakMap<Claim, readonly Change[]>();
  knownOfClaims.set(publication, ofClaims);
  const changes = ofClaims.get(claim) ?? findChanges(claim, publication);
  ofClaims.set(claim, changes);
  return changes;
}

function joinChanges(claims: readonly Claim[], publication: Publication): Change[] {
  const { catalog, history } = publication;
  const since = catalog.site.publishedSince;
  if (since === undefined) return [];
  const ofFormerClaims = [...toldOf(history).values()]
    .flat()
    .filter(({ slug, day }) => day >= since && !catalog.claimsBySlug.has(slug))
    .map((change) => tellChange({ change }, change.corrections));
  return [
    ...claims.flatMap((claim) => changesOfClaim(claim, publication)),
    ...ofFormerClaims.reverse(),
  ].sort((a, b) => compareText(b.date, a.date) || compareText(a.slug, b.slug));
}

function findChanges(claim: Claim, { catalog, history, today }: Publication): Change[] {
  const since = catalog.site.publishedSince;
  if (since === undefined) return [];
  const told = toldOf(history).get(claim.slug) ?? [];
  return [...changesOf(claim, told, { since, today })]
    .filter(({ date }) => date >= since)
    .reverse()
    .sort((a, b) => compareText(b.date, a.date));
}

/** What the history tells, by the claim’s slug. */
function toldOf(history: History): ReadonlyMap<string, readonly ReviewChange[]> {
  const told =
    toldBySlug.get(history) ??
    Map.groupBy(history.state === 'known' ? history.changes : [], ({ slug }) => slug);
  toldBySlug.set(history, told);
  return told;
}

interface Span {
  since: string;
  today: string;
}

/** In the order in which it happened, day by day. */
function* changesOf(claim: Claim, told: readonly ReviewChange[], span: Span): Iterable<Change> {
  const unseen = new Map(claim.corrections.map((each) => [JSON.stringify(each), each]));
  for (const { corrections } of told)
    for (const each of corrections) unseen.delete(JSON.stringify(each));
  const fromHistory = withVerdicts(told).map((step): Change => {
    const reasons = [...step.change.corrections, ...takeLaterReason(step, unseen)];
    return { ...tellChange(step, reasons, claim.corrections), claim };
  });
  const { published, withdrawn, draft, slug } = claim;
  if (draft || published > span.today) {
    yield* fromHistory;
    return;
  }
  const parts = { slug, sentence: claim.claim, claim, differences: [] };
  // A review written before the site was published came out with it.
  const date = published > span.since ? published : span.since;
  yield { ...parts, kind: 'published', date, mark: 'published' };
  const rest = describeCorrections(claim, [...unseen.values()]);
  yield* [...fromHistory, ...rest].sort((a, b) => compareText(a.date, b.date));
  if (withdrawn !== undefined && !fromHistory.some(({ kind }) => kind === 'withdrawn')) {
    const mark = `withdrawn-${withdrawn.date}`;
    yield { ...parts, kind: 'withdrawn', date: withdrawn.date, mark, reason: withdrawn.reason };
  }
}

/** A change with the verdicts that readers saw before and after, where they differ. */
interface Step {
  change: ReviewChange;
  verdictBefore?: string;
  verdictAfter?: string;
}

/** What lay between two verdicts as a draft does not hide that the verdict changed. */
function withVerdicts(told: readonly ReviewChange[]): Step[] {
  let shown = '';
  return told.map((change) => {
    const verdict = change.differences.find(({ part }) => part === 'verdict');
    if (verdict === undefined) return { change };
    const before = verdict.before === '' ? shown : verdict.before;
    shown = before;
    if (before === verdict.after) return { change };
    return present({
      change,
      verdictBefore: before || undefined,
      verdictAfter: verdict.after || undefined,
    });
  });
}

/** A change of verdict may be explained after the day on which it was made. */
function takeLaterReason(
  { change, verdictBefore, verdictAfter }: Step,
  unseen: Map<string, Correction>,
): Correction[] {
  const accounts = (each: Correction) => each.verdictBefore === verdictBefore;
  if (verdictBefore === undefined || verdictAfter === undefined) return [];
  const later = [...unseen].find(([, each]) => accounts(each));
  if (later === undefined || change.corrections.some(accounts)) return [];
  unseen.delete(later[0]);
  return [later[1]];
}

function tellChange(
  { change, verdictBefore, verdictAfter }: Step,
  reasons: readonly Correction[],
  corrections: readonly Correction[] = [],
): Change {
  const { day: date, slug, claim: sentence, differences, commit, file } = change;
  const withdrawal = differences.find(({ part }) => part === 'withdrawal')?.after;
  const kind = kindOf(change, reasons, withdrawal);
  const texts = reasons.map(({ change: text }) => text);
  if (withdrawal) texts.push(withdrawal);
  const mark = kind === 'corrected' && reasons[0] ? markOf(reasons[0], corrections) : undefined;
  return present({
    kind,
    date,
    slug,
    mark: mark ?? `${kind}-${commit.slice(0, 10)}`,
    sentence,
    reason: texts.length > 0 ? texts.join(' ') : undefined,
    verdictBefore,
    verdictAfter,
    differences,
    commit,
    file,
  });
}

function kindOf(
  { kind }: ReviewChange,
  reasons: readonly Correction[],
  withdrawal: string | undefined,
): Change['kind'] {
  if (kind !== 'changed') return kind;
  if (withdrawal) return 'withdrawn';
  return reasons.length > 0 ? 'corrected' : 'changed';
}

/** Corrections that no change of the history brought, oldest first. */
function describeCorrections(claim: Claim, wanted: readonly Correction[]): Change[] {
  const inOrder = claim.corrections.toSorted((a, b) => compareText(a.date, b.date));
  return inOrder.flatMap((correction, index): Change[] => {
    if (!wanted.includes(correction)) return [];
    const { date, change: reason, verdictBefore } = correction;
    const later = inOrder.slice(index + 1).find((next) => next.verdictBefore);
    const verdictAfter = verdictBefore && (later?.verdictBefore ?? claim.verdict);
    const { slug, claim: sentence } = claim;
    const mark = markOf(correction, claim.corrections) ?? `corrected-${date}`;
    const parts = { kind: 'corrected' as const, date, slug, mark, sentence, claim, reason };
    return [present({ ...parts, verdictBefore, verdictAfter, differences: [] })];
  });
}

/** The day, and the number of the correction where a day has several; undefined where it is not among them. */
function markOf(correction: Correction, all: readonly Correction[]): string | undefined {
  const { date } = correction;
  const sameDay = all.filter((each) => each.date === date).map((each) => JSON.stringify(each));
  const index = sameDay.indexOf(JSON.stringify(correction));
  if (index < 0) return undefined;
  return `corrected-${date}${index > 0 ? `-${index + 1}` : ''}`;
}
