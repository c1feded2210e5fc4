import type { Report } from './report.ts';

/** For programs: the number of claims and every diagnostic, as JSON. */
export function formatJson({ claims, diagnostics }: Report): string {
  return `${JSON.stringify({ claims, diagnostics }, null, 2)}\n`;
}
