import type { CatalogRule } from '../rule.ts';

export const claimantPrivate: CatalogRule = {
  id: 'claimant-private',
  severity: 'error',
  summary: 'A private person’s record points to no page about them.',
  why: 'A patient or a worker who spoke once has not become a public figure; they stay known by their role.',
  examples: {
    file: 'claimants/lantern-patient.md',
    ok: 'name: A patient\nkind: person\nstanding: private\n',
    bad: 'name: A patient\nkind: person\nstanding: private\nsameAs: ["https://lantern.example/jo"]\n',
    at: '4:9',
  },
  check(report, { catalog }) {
    for (const { file, standing, sameAs } of catalog.claimants.values()) {
      if (standing !== 'private' || sameAs.length === 0) continue;
      report(file, {
        at: ['sameAs'],
        message: 'This record of a private person points to pages about them.',
        fix: 'Remove `sameAs`, and see that `name` gives the role, such as “A patient”.',
      });
    }
  },
};
