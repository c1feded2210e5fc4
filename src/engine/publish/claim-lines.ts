import { summarizeClaim } from './api/claims.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';
import { rightsLine } from './rights.ts';

/** All claims, newest first: one a line, in our own words and without quotations. Each says under which terms. */
export function buildClaimLines(publication: Publication): string {
  const license = rightsLine(publication.catalog.site);
  return publication.catalog.claims
    .map((claim) => present({ ...summarizeClaim(claim, publication), license }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
