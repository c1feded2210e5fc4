import { languageOf } from '../../search/languages/index.ts';
import type { ClaimRule, Mistake } from '../rule.ts';
import { sharedWords, stemsOf } from '../stems.ts';

export const wordingsClose: ClaimRule = {
  id: 'wordings-close',
  severity: 'warning',
  summary:
    'A wording shares at most half of its words with the claim, and with each other wording.',
  why: 'It is there for readers who put the claim in other words; the claim’s own words are found already.',
  examples: {
    ok: 'claim: The lantern was red.\nwordings:\n  - They had a scarlet lamp\n',
    bad: 'claim: The lantern was red.\nwordings:\n  - The red lantern shone\n',
    at: '3:5',
  },
  check(claim, report, { site }) {
    // Where small words are not known, they would be counted, and any two sentences share them.
    if (languageOf(site.language).stopWords.size === 0) return;
    const claimStems = stemsOf(claim.claim, site.language);
    const wordings = claim.wordings.map((wording) => stemsOf(wording, site.language));
    for (const [index, stems] of wordings.entries()) {
      const mistake = (shared: readonly string[], all: number, other: string): Mistake => ({
        at: ['wordings', index],
        message: `This wording shares ${shared.length} of ${all} words with ${other}: ${shared.join(', ')}.`,
        fix: 'Put it in other words, as somebody who does not know the claim would.',
        value: claim.wordings[index] ?? '',
      });
      const shared = sharedWords(stems, claimStems);
      if (shared.length > stems.size / 2) report(mistake(shared, stems.size, 'the claim'));
      for (const [earlier, others] of wordings.slice(0, index).entries()) {
        const shared = sharedWords(stems, others);
        const fewer = Math.min(stems.size, others.size);
        if (shared.length > fewer / 2) report(mistake(shared, fewer, `wording ${earlier + 1}`));
      }
    }
  },
};
