import { stringify } from 'csv-stringify/sync';
import { summarizeClaim } from './api/claims.ts';
import type { ClaimSummary } from './api/claim-summary-shape.ts';
import type { Publication } from './publication.ts';
import { rightsLine } from './rights.ts';

/** The columns, in order. New ones come last; none is renamed. */
const columns: Record<string, (claim: ClaimSummary) => string | number | undefined> = {
  slug: ({ slug }) => slug,
  address: ({ url, page }) => url ?? page,
  claim: ({ claim }) => claim,
  claimant: ({ claimant }) => claimant?.name,
  claimant_id: ({ claimant }) => claimant?.id,
  said: ({ date }) => date,
  articles: ({ articles }) => articles.join(' '),
  topics: ({ topics }) => topics.join(' '),
  weight: ({ weight }) => weight,
  status: ({ status }) => status,
  verdict: ({ verdict }) => verdict?.id,
  verdict_label: ({ verdict }) => verdict?.label,
  rating: ({ verdict }) => verdict?.rating,
  not_rated_because: ({ notRatedBecause }) => notRatedBecause,
  finding: ({ finding }) => finding,
  as_of: ({ asOf }) => asOf,
  published: ({ published }) => published,
  reviewed: ({ reviewed }) => reviewed,
  review_by: ({ reviewBy }) => reviewBy,
  withdrawn: ({ withdrawn }) => withdrawn?.date,
  withdrawn_because: ({ withdrawn }) => withdrawn?.reason,
};

/**
 * All claims, newest first, as a table for spreadsheets (RFC 4180, opened by a byte-order mark, without which some
 * of them garble letters). A cell that a spreadsheet would compute gets a `'` in front. No quotations.
 */
export function buildClaimTable(publication: Publication): string {
  const license = rightsLine(publication.catalog.site);
  const rows = publication.catalog.claims.map((claim) => {
    const summary = summarizeClaim(claim, publication);
    return [...Object.values(columns).map((cell) => cell(summary)), license];
  });
  return stringify(rows, {
    header: true,
    columns: [...Object.keys(columns), 'license'],
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
