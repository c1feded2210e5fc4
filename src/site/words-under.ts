import { site } from './config.ts';
import { english } from './words.ts';

/** The interface words whose keys begin with `area.`, by the rest of the key, for a script of the page. */
export function wordsUnder(area: string): Record<string, string> {
  const start = `${area}.`;
  const all: Record<string, string> = { ...english, ...site.words };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(start))
      .map(([key, words]) => [key.slice(start.length), words]),
  );
}
