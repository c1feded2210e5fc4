/** Orders text by code unit, so that order never depends on the machine’s language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
