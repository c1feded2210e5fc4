import { addressKey } from '../../model/address-key.ts';
import type { CatalogRule } from '../rule.ts';

export const addressShared: CatalogRule = {
  id: 'address-shared',
  severity: 'error',
  summary: 'A work has one id, whatever the claim.',
  why: 'Under two ids one work counts as two.',
  examples: {
    beside: {
      'claims/2026/a-lantern.md':
        'sources:\n  - { id: lantern-log, url: "https://lantern.example/log" }\n',
    },
    ok: 'sources:\n  - { id: lantern-log, url: "https://lantern.example/log" }\n',
    bad: 'sources:\n  - { id: the-log, url: "https://lantern.example/log/" }\n',
    at: '2:25',
  },
  check(report, { catalog }) {
    const firsts = new Map<string, { id: string; file: string }>();
    for (const { file, sources } of catalog.claims.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
      for (const [index, { id, url }] of sources.entries()) {
        const key = addressKey(url);
        const first = firsts.get(key) ?? { id, file };
        firsts.set(key, first);
        if (first.id === id) continue;
        report(file, {
          at: ['sources', index, 'url'],
          message: `The work at this address is called \`${first.id}\` in ${first.file}, and \`${id}\` here.`,
          fix: `Use the id \`${first.id}\` in both, with the same title, publisher and date.`,
        });
      }
    }
  },
};
