import { addressesOf } from '../addresses.ts';
import type { RecordRule } from '../rule.ts';

export const addressLookalike: RecordRule = {
  id: 'address-lookalike',
  severity: 'error',
  summary:
    'The name of a site is written in the letters of one script, and not in letters that only look Latin.',
  why: 'A Cyrillic “а” looks like a Latin one, so the address of a forger reads like that of a newspaper.',
  examples: {
    ok: 'sources:\n  - url: https://lantern.example/log\n',
    bad: 'sources:\n  - url: https://l\u0430ntern.example/log\n',
    at: '2:10',
  },
  check(placed, report) {
    for (const { at, url } of addressesOf(placed)) {
      if (!hostOf(url).split('.').some(deceives)) continue;
      report({
        at,
        message: `The site’s name in \`${url}\` holds letters that look like others.`,
        fix: `Type the name anew. A browser goes to \`${URL.parse(url)?.hostname ?? 'another site'}\`.`,
      });
    }
  },
};

/** The host as it is written; the parser of addresses would turn it into `xn--…`. */
function hostOf(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/iu.exec(url)?.[1] ?? '';
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Cyrillic and Greek letters that are drawn like Latin ones. */
const looksLatin = /^[абеорсухѕіјһӏԁԛԝɡονρυαικτχ\d-]+$/iu;

function deceives(label: string): boolean {
  const used = scripts.filter((script) => script.test(label)).length;
  return used > 1 || (/[^\0-\x7F]/u.test(label) && looksLatin.test(label));
}
