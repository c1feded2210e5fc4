/** 0.55 × 100 is a little more than 55 in floating point. */
const roundingError = 1e-9;

/**
 * Finds the pairs of sets of which at least the share `atLeast` of all their members together is in both
 * (the Jaccard index), as indexes with the earlier set first. Not every pair is compared: two sets
 * that are alike have one of their rarest members in common (prefix filtering: Chaudhuri, Ganti and
 * Kaushik, “A primitive operator for similarity joins in data cleaning”, 2006).
 */
export function* findSimilarSets(
  sets: readonly ReadonlySet<string>[],
  atLeast: number,
): Generator<[earlier: number, later: number]> {
  const rank = rankByRarity(sets);
  const holders = new Map<string, number[]>();
  for (const [later, set] of sets.entries()) {
    const ranked = [...set].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const fewestShared = Math.ceil(atLeast * set.size - roundingError);
    const prefix = ranked.slice(0, set.size - fewestShared + 1);
    const candidates = new Set(prefix.flatMap((member) => holders.get(member) ?? []));
    for (const earlier of [...candidates].sort((a, b) => a - b))
      if (similarity(sets[earlier] ?? new Set(), set) >= atLeast) yield [earlier, later];
    for (const member of prefix) {
      const held = holders.get(member);
      if (held === undefined) holders.set(member, [later]);
      else held.push(later);
    }
  }
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Gives every member a place in one order, the rarest first. */
function rankByRarity(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const set of sets) for (const member of set) uses.set(member, (uses.get(member) ?? 0) + 1);
  const rarestFirst = [...uses].sort(([, a], [, b]) => a - b);
  return new Map(rarestFirst.map(([member], index) => [member, index]));
}
