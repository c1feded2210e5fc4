import { isOwnAccount, sideOf } from '../../catalog/publisher-side.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { findFigures } from '../figures.ts';
import type { LinkedClaimRule } from '../rule.ts';
import { findVerdict } from '../../model/verdict.ts';

export const figureOneSided: LinkedClaimRule = {
  id: 'figure-one-sided',
  severity: 'warning',
  summary:
    'A statement with a figure has a verdict at an end of the scale only on a primary or official source, or one of the opposing side.',
  why: 'A figure that everybody repeats may have one author; who counted it, or disputes it, can show that it holds.',
  examples: {
    ok: 'claim: The lantern burned for 40 nights.\nverdict: right\nsources:\n  - { publisher: The Beacon, kind: record }\n',
    bad: 'claim: The lantern burned for 40 nights.\nverdict: right\nsources:\n  - { publisher: The Beacon, kind: press }\n',
    at: '2:10',
  },
  check(claim, report, { site, catalog }) {
    const { id = '', rating } = findVerdict(claim.verdict, site) ?? {};
    const ratings = site.verdicts.flatMap(({ rating }) => rating ?? []);
    if (rating !== Math.max(...ratings) && rating !== Math.min(...ratings)) return;
    if (findFigures(claim.claim, site.language).numbers.length === 0) return;
    if (claim.sources.some((source) => isStrong(source, claim, catalog))) return;
    report({
      at: ['verdict'],
      message: `\`${id}\` for a statement with a figure rests on no primary, official or opposing-side source.`,
      fix: 'Look for who counted it or disputes it, or choose a more careful verdict.',
      value: id,
    });
  },
};

function isStrong(source: Source, claim: Claim, catalog: Catalog): boolean {
  if (isOwnAccount(claim, source, catalog)) return false;
  const role = catalog.site.kinds.find(({ id }) => id === source.kind)?.role;
  return role === 'primary' || role === 'official' || sideOf(source, catalog) !== undefined;
}
