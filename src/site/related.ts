import { relatedClaims, type RelatedClaim } from '../engine/catalog/related.ts';
import type { Claim } from '../engine/model/claim.ts';
import { wholeCatalog } from './catalog.ts';
import { keyOf } from './reads/note-catalog.ts';
import { note } from './reads/reads.ts';
import { relatedKey } from './reads/states.ts';

/** Other claims worth reading. Many are looked at for a few: only those few count as looked up. */
export function relatedTo(claim: Claim): RelatedClaim[] {
  note(keyOf(relatedKey, claim.slug));
  return relatedClaims(claim, wholeCatalog);
}
