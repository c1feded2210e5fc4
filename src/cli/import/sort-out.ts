import { nameKey } from '../../engine/catalog/publisher-side.ts';
import { formatOrigin } from './format-markdown.ts';
import type { ImportRecord } from './record.ts';
import { nameRecord, toClaim, type ImportContext, type ImportedClaim } from './to-claim.ts';

/** Records that become claims, those that are here already, and those whose name another claim has. */
export interface SortedRecords {
  claims: ImportedClaim[];
  present: number;
  conflicts: string[];
}

/**
 * Names each record by what it says alone, so that a second run names it the same and finds it. A name that a
 * claim of other origin has is a conflict, never a reason to choose another.
 */
export function sortOut(records: readonly ImportRecord[], context: ImportContext): SortedRecords {
  const sorted: SortedRecords = { claims: [], present: 0, conflicts: [] };
  const names = new Set<string>();
  const addresses = new Map<string, string>();
  for (const record of records) {
    const { where, address = '' } = record;
    const twin = addresses.get(address);
    if (twin !== undefined) {
      sorted.conflicts.push(`${where}: the same review as ${twin}`);
      continue;
    }
    if (address !== '') addresses.set(address, where);
    const id = nameRecord(record, names);
    names.add(id);
    if (!context.newsroom.ids.claims.has(id)) sorted.claims.push(toClaim(record, id, context));
    else if (isSame(id, record, context)) sorted.present++;
    else
      sorted.conflicts.push(
        `${where}: another claim has the name \`${id}\`; give this one a \`slug\``,
      );
  }
  return sorted;
}

/** Whether the claim of this name came from this record. A file that cannot be read yet is taken for it. */
function isSame(
  id: string,
  { address, claim }: ImportRecord,
  { newsroom }: ImportContext,
): boolean {
  const present = newsroom.catalog.claimsBySlug.get(id);
  if (present === undefined) return true;
  if (address !== undefined && present.body.includes(formatOrigin(address))) return true;
  return claim !== undefined && nameKey(present.claim) === nameKey(claim);
}
