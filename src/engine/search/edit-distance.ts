const longest = 64;
let beforeLast = new Uint8Array(longest);
let last = new Uint8Array(longest);
let current = new Uint8Array(longest);

/**
 * Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of
 * neighbours each count one. Gives `limit + 1` for whatever exceeds `limit`; only the diagonals within
 * it are worked out (Ukkonen 1985). For words of fewer than 64 characters.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit || b.length >= longest) return beyond;
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, beyond);
  for (let row = 1; row <= a.length; row++) {
    const [from, to] = [Math.max(1, row - limit), Math.min(b.length, row + limit)];
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    let least = beyond;
    for (let column = from; column <= to; column++) {
      const cost = costAt(a, b, row, column);
      current[column] = Math.min(cost, beyond);
      least = Math.min(least, cost);
    }
    if (to < b.length) current[to + 1] = beyond;
    if (least > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? beyond;
}

function costAt(a: string, b: string, row: number, column: number): number {
  const [from, to] = [a.charCodeAt(row - 1), b.charCodeAt(column - 1)];
  const cost = Math.min(
    (last[column - 1] ?? 0) + (from === to ? 0 : 1),
    (last[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
  );
  const isSwap =
    row > 1 && column > 1 && from === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === to;
  return isSwap ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost;
}
