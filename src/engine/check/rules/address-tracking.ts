import { addressesOf } from '../addresses.ts';
import type { RecordRule } from '../rule.ts';

export const addressTracking: RecordRule = {
  id: 'address-tracking',
  severity: 'error',
  summary: 'An address carries nothing that tracks the reader.',
  why: 'Such parameters tell the target where a reader comes from, and make one page look like two.',
  examples: {
    ok: 'sources:\n  - url: https://lantern.example/log?page=2\n',
    bad: 'sources:\n  - url: https://lantern.example/log?page=2&utm_source=mail\n',
    at: '2:10',
  },
  check(placed, report) {
    for (const { at, url } of addressesOf(placed)) {
      const clean = withoutTracking(url);
      if (clean === undefined) continue;
      report({
        at,
        message: `The address \`${url}\` carries tracking parameters.`,
        fix: `Use \`${clean}\`.`,
        edit: { from: url, to: clean },
      });
    }
  },
};

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hs\w+|mkt_tok|oly_\w+|vero_\w+|ref_src|ref_url|cmpid|ncid|smid|s_cid)$/i;

/** The address without what tracks; undefined when there is nothing of the kind. */
function withoutTracking(address: string): string | undefined {
  const url = URL.parse(address);
  const names = [...(url?.searchParams.keys() ?? [])].filter((name) => tracking.test(name));
  if (url === null || names.length === 0) return undefined;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
