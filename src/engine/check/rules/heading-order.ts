import { bodyOf } from '../body.ts';
import type { RecordRule } from '../rule.ts';

export const headingOrder: RecordRule = {
  id: 'heading-order',
  severity: 'error',
  summary: 'Headings start at `##` and skip no level.',
  why: 'The page has its own `#`, and readers who listen to it move from heading to heading.',
  examples: {
    ok: '---\nclaim: The lantern is red.\n---\n\n## What was said\n\n### By whom\n',
    bad: '---\nclaim: The lantern is red.\n---\n\n## What was said\n\n#### By whom\n',
    at: '7:1',
  },
  check({ record }, report) {
    let before = 1;
    for (const { depth, offset } of bodyOf(record).headings) {
      const highest = '#'.repeat(Math.min(before + 1, 6));
      if (depth < 2 || depth > before + 1) {
        report({
          at: { offset },
          message: `This heading is of level ${depth}; here it can be of level 2${before > 1 ? ` to ${Math.min(before + 1, 6)}` : ''}.`,
          fix: `Start it with \`${depth < 2 ? '##' : highest}\`.`,
        });
      }
      before = Math.max(depth, 2);
    }
  },
};
