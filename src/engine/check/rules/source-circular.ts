import { addressKey } from '../../model/address-key.ts';
import type { ClaimRule } from '../rule.ts';

export const sourceCircular: ClaimRule = {
  id: 'source-circular',
  severity: 'error',
  summary: 'The article in which a claim was made is not a source for it.',
  why: 'A statement cannot be evidence for itself.',
  examples: {
    ok: 'appearances:\n  - url: https://lantern.example/red\nsources:\n  - url: https://beacon.example/red\n',
    bad: 'appearances:\n  - url: https://lantern.example/red\nsources:\n  - url: https://www.lantern.example/red/\n',
    at: '4:10',
  },
  check({ appearances, sources }, report, { articles: known }) {
    const places = appearances.map(({ article, url }) => url ?? known.get(article ?? '')?.url);
    const keys = new Set(places.flatMap((url) => (url === undefined ? [] : addressKey(url))));
    for (const [index, { url }] of sources.entries()) {
      if (!keys.has(addressKey(url))) continue;
      report({
        at: ['sources', index, 'url'],
        message: 'This source is the place where the claim was made.',
        fix: 'Remove it, and look for a source that knows by itself.',
      });
    }
  },
};
