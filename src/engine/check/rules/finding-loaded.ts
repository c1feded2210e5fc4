import type { ClaimRule } from '../rule.ts';

export const findingLoaded: ClaimRule = {
  id: 'finding-loaded',
  severity: 'warning',
  summary: 'A finding uses none of the words that the site’s configuration calls loaded.',
  why: 'The evidence should do the persuading.',
  examples: {
    ok: 'finding: The lantern was red.\n',
    bad: 'finding: That it was green is a shocking mistake.\n',
    at: '1:33',
  },
  check({ finding }, report, { site }) {
    for (const word of site.loadedWords) {
      const found = findWord(finding, word);
      if (found === undefined) continue;
      report({
        at: { path: ['finding'], word: found },
        message: `The finding uses the loaded word \`${found}\`.`,
        fix: 'Say what the evidence shows in plain words.',
        value: found,
      });
    }
  },
};

/** The word as it is written in the text, whatever its case. */
function findWord(text: string, word: string): string | undefined {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0];
}
