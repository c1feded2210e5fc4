import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../engine/model/claim.ts';

/** What happened to one claim. A claim that keeps its earlier name as an alias has changed, not gone. */
export type ClaimChange =
  | { kind: 'added'; after: Claim }
  | { kind: 'removed'; before: Claim }
  | { kind: 'changed'; before: Claim; after: Claim };

/** The claims that differ, in the order of their names. */
export function compareClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const old = new Map(before.map((claim) => [claim.slug, claim]));
  const current = new Set(after.map(({ slug }) => slug));
  const changes: ClaimChange[] = [];
  const sorted = after.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const claim of sorted) {
    const name = [claim.slug, ...claim.aliases.filter((alias) => !current.has(alias))].find(
      (slug) => old.has(slug),
    );
    const earlier = name === undefined ? undefined : old.get(name);
    if (name !== undefined) old.delete(name);
    if (earlier === undefined) changes.push({ kind: 'added', after: claim });
    else if (!isSame(earlier, claim))
      changes.push({ kind: 'changed', before: earlier, after: claim });
  }
  const gone = [...old.values()].map((claim) => ({ kind: 'removed', before: claim }) as const);
  return [...changes, ...gone];
}

function isSame(before: Claim, after: Claim): boolean {
  return isDeepStrictEqual({ ...before, bodyLine: 0 }, { ...after, bodyLine: 0 });
}
