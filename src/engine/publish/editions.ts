import type { Claim } from '../model/claim.ts';
import { changesOfClaim, type Change } from './changes.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';

/** A review as it stood under one of the verdicts that it has had. */
export interface Edition {
  /** The first published verdict is 1. */
  number: number;
  /** Id of the scale. */
  verdict: string;
  claim: string;
  quote: string;
  /** Undefined where nothing tells what the finding was. */
  finding?: string;
  /** The day on which it was published. */
  from: string;
  /** The day on which another verdict took its place, and which, where there is one. */
  replaced?: { date: string; verdict?: string };
}

/**
 * The verdicts that a review has had, oldest first: the last is the one that stands. Their numbers are permanent.
 * None for a claim that never had one.
 */
export function editionsOf(claim: Claim, publication: Publication): Edition[] {
  const editions: Omit<Edition, 'number'>[] = [];
  let state: State = present({
    verdict: claim.draft ? undefined : claim.verdict,
    claim: claim.claim,
    quote: claim.quote,
    finding: claim.finding,
  });
  // The edition at hand, as it stood last.
  let shown = state;
  let replaced: Edition['replaced'];
  const close = (from: string) => {
    const { verdict, ...words } = shown;
    if (verdict !== undefined) editions.push(present({ ...words, verdict, from, replaced }));
  };
  // Backwards from what stands, undoing one change after the other.
  const changes = changesOfClaim(claim, publication);
  for (const change of changes) {
    if (change.verdictAfter !== undefined) close(change.date);
    const next = replacedBy(change, state.verdict, replaced);
    state = undo(change, state);
    if (next !== replaced) shown = state;
    replaced = next;
  }
  close(changes.find(({ kind }) => kind === 'published')?.date ?? claim.published);
  return editions.reverse().map((edition, index) => ({ number: index + 1, ...edition }));
}

/** What took the place of the verdict before the change; one that came back was never replaced. */
function replacedBy(
  { date, verdictBefore, verdictAfter }: Change,
  current: string | undefined,
  later: Edition['replaced'],
): Edition['replaced'] {
  if (verdictBefore === undefined || (current === verdictBefore && later === undefined))
    return later;
  return present({ date, verdict: verdictAfter ?? later?.verdict });
}

interface State {
  verdict?: string;
  claim: string;
  quote: string;
  finding?: string;
}

function undo({ differences, verdictBefore }: Change, state: State): State {
  const before = (part: string) => differences.find((each) => each.part === part)?.before;
  // Where only the front matter tells of the change, nobody knows what else it touched.
  const isTold = differences.length > 0 || verdictBefore === undefined;
  return present({
    verdict: verdictBefore ?? state.verdict,
    claim: before('claim') ?? state.claim,
    quote: before('quote') ?? state.quote,
    finding: isTold ? (before('finding') ?? state.finding) : undefined,
  });
}
