import type { Claim } from '../../model/claim.ts';
import type { CatalogRule } from '../rule.ts';
import { findSimilarSets } from '../similar-sets.ts';
import { stemsOf } from '../stems.ts';

/** From this share of common words on, two wordings say nearly the same. */
const nearlySame = 0.8;

export const wordingsCollide: CatalogRule = {
  id: 'wordings-collide',
  severity: 'warning',
  summary: 'A wording of one claim is not nearly a wording of another.',
  why: 'A search in those words could not tell the two claims apart.',
  examples: {
    beside: {
      'claims/2026/a-lantern.md': 'wordings:\n  - A scarlet lamp hung at the old gate\n',
    },
    ok: 'wordings:\n  - A scarlet lamp hung at the old gate in 2025\n',
    bad: 'wordings:\n  - At the gate hung an old scarlet lamp\n',
    at: '2:5',
  },
  check(report, { catalog, site }) {
    const entries = catalog.claims.flatMap((claim) =>
      claim.wordings.map((wording, index) => ({ claim, wording, index })),
    );
    const sets = entries.map(({ wording }) => new Set(stemsOf(wording, site.language).keys()));
    for (const [earlier, later] of findSimilarSets(sets, nearlySame)) {
      const [first, second] = [entries[earlier], entries[later]];
      if (first === undefined || second === undefined) continue;
      if (isSameStatement(first.claim, second.claim)) continue;
      if (figuresOf(sets[earlier]) !== figuresOf(sets[later])) continue;
      report(second.claim.file, {
        at: ['wordings', second.index],
        message: `This wording is nearly one of ${first.claim.file}: “${first.wording}”.`,
        fix: 'Say what sets this claim apart, such as its year, place or figure.',
      });
    }
  },
};

function isSameStatement(a: Claim, b: Claim): boolean {
  return a === b || a.repeats.includes(b.slug) || b.repeats.includes(a.slug);
}

/** The numbers among stems: where they differ, so do the claims. */
function figuresOf(stems: ReadonlySet<string> = new Set()): string {
  return [...stems]
    .filter((stem) => /\d/.test(stem))
    .sort()
    .join(' ');
}
