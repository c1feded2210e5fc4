/** Whether a source gives an input as a range. */
export function hasRange({
  low,
  high,
}: {
  low?: number | undefined;
  high?: number | undefined;
}): boolean {
  return low !== undefined || high !== undefined;
}
