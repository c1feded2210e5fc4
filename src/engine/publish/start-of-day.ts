/** A day as RFC 3339 writes a moment. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}
