import type { ClaimRule } from '../rule.ts';

export const sourceDuplicate: ClaimRule = {
  id: 'source-duplicate',
  severity: 'error',
  summary: 'A claim lists each source once.',
  why: 'One work counted twice looks like more evidence than there is.',
  examples: {
    ok: 'sources:\n  - id: lantern-2026\n  - id: beacon-2026\n',
    bad: 'sources:\n  - id: lantern-2026\n  - id: lantern-2026\n',
    at: '3:9',
  },
  check({ sources }, report) {
    for (const [index, { id }] of sources.entries()) {
      const first = sources.findIndex((source) => source.id === id);
      if (first === index) continue;
      report({
        at: ['sources', index, 'id'],
        message: `The source \`${id}\` is listed twice; it is entry ${first + 1} as well.`,
        fix: 'Merge the two: say in `shows` everything that the work shows.',
      });
    }
  },
};
