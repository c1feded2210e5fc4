/** The days from one day up to another, without the last: Monday to the next Monday is 7. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
