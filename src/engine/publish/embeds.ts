import type { Catalog } from '../catalog/catalog.ts';
import { hasProfile } from '../catalog/profile.ts';
import type { Claim } from '../model/claim.ts';

/**
 * Whether other sites may show the claim: not a detail, a draft, a sensitive claim or one of a private person. A
 * withdrawn one stays and says so, since pages elsewhere hold it.
 */
export function isEmbeddable(claim: Claim, { claimants }: Pick<Catalog, 'claimants'>): boolean {
  const claimant = claimants.get(claim.claimant);
  return (
    claim.weight === 'main' &&
    !claim.draft &&
    !claim.sensitive &&
    claimant !== undefined &&
    hasProfile(claimant)
  );
}
