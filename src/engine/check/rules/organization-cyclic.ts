import type { Claimant } from '../../model/claimant.ts';
import type { CatalogRule } from '../rule.ts';

export const organizationCyclic: CatalogRule = {
  id: 'organization-cyclic',
  severity: 'error',
  summary: 'A claimant’s organisation does not, through others, belong to the claimant.',
  why: 'Whose side a source is on is found by going from organisation to organisation; a circle has no end.',
  examples: {
    file: 'claimants/lantern-union.md',
    beside: {
      'claimants/lantern-board.md':
        'name: The board\nkind: organization\nstanding: public\norganization: lantern-union\n',
    },
    ok: 'name: The union\nkind: organization\nstanding: public\n',
    bad: 'name: The union\nkind: organization\nstanding: public\norganization: lantern-board\n',
    at: '4:15',
  },
  check(report, { catalog }) {
    for (const claimant of catalog.claimants.values()) {
      const chain = chainFrom(claimant, catalog.claimants);
      if (!chain.includes(claimant.id)) continue;
      report(claimant.file, {
        at: ['organization'],
        message: `\`${claimant.id}\` belongs to itself: ${[claimant.id, ...chain].join(' → ')}.`,
        fix: 'Remove `organization` from one of them.',
      });
    }
  },
};

/** The organisations above a claimant, to the top or to the first that comes again. */
function chainFrom(from: Claimant, claimants: ReadonlyMap<string, Claimant>): string[] {
  const chain: string[] = [];
  for (let id = from.organization; id !== undefined; id = claimants.get(id)?.organization) {
    if (chain.includes(id)) break;
    chain.push(id);
  }
  return chain;
}
