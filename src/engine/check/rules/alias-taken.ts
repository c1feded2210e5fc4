import type { CatalogRule } from '../rule.ts';

export const aliasTaken: CatalogRule = {
  id: 'alias-taken',
  severity: 'error',
  summary: 'An earlier name of a claim is not the name of another.',
  why: 'An old address can lead to one page only.',
  examples: {
    beside: { 'claims/2026/lantern-is-red.md': 'date: 2026-01-02\n' },
    ok: 'aliases: [lantern-was-red]\n',
    bad: 'aliases: [lantern-is-red]\n',
    at: '1:11',
  },
  check(report, { catalog }) {
    const files = new Map(catalog.claims.map(({ slug, file }) => [slug, file]));
    for (const { file, aliases } of catalog.claims) {
      for (const [index, alias] of aliases.entries()) {
        const other = files.get(alias);
        files.set(alias, other ?? file);
        if (other === undefined) continue;
        report(file, {
          at: ['aliases', index],
          message:
            other === file
              ? `The alias \`${alias}\` is this claim’s own name.`
              : `The alias \`${alias}\` is taken by ${other}.`,
          fix: 'Remove it, or give the earlier name of this claim.',
        });
      }
    }
  },
};
