import type { RuleText } from '../rule.ts';

export const textInvisible: RuleText = {
  id: 'text-invisible',
  severity: 'error',
  summary: 'A file holds no invisible character that turns, hides or splits what is read.',
  why: 'A right-to-left override shows other words than those that are checked, and a hidden space lets two texts look alike.',
  examples: {
    file: 'publishers/daily-lantern.md',
    ok: '---\nname: The Daily Lantern\n---\n',
    bad: '---\nname: The \u202EDaily Lantern\n---\n',
    at: '2:11',
  },
};

/**
 * Directional overrides and isolates, spaces of no width, and tags. The joiners and marks that Persian, Hindi or
 * emoji need are not among them.
 */
const invisible = /[\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\uFEFF]|[\u{E0000}-\u{E007F}]/u;

/** The first such character of a text, by its offset and its name. */
export function findInvisible(text: string): { offset: number; name: string } | undefined {
  const found = invisible.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
