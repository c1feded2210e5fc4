import type { Claim } from '../model/claim.ts';
import type { Catalog } from './catalog.ts';
import { isFromParty, isOwnAccount, publisherKey } from './publisher-side.ts';

/** How far a claim’s evidence carries, counted from its data. */
export interface Trust {
  sources: number;
  /** Sources of which the whole was read. */
  readInFull: number;
  /**
   * Distinct publishers outside the dispute: they speak for no party and are not the claimant’s own,
   * and the copy that was read did not come from a party. A work counts for who published it first,
   * so that its republications add nothing.
   */
  independentPublishers: number;
  /** Sources that are the claimant’s own account. */
  ownAccount: number;
  /** Sources that were taken back by whoever published them. */
  retracted: number;
  /** How many people or organisations were asked to respond. */
  responsesAsked: number;
  /** There is support, and all of it comes from parties to the dispute. */
  supportOnlyFromParties: boolean;
}

/** Counts what a reader should know before relying on the verdict. */
export function assessTrust(claim: Claim, catalog: Catalog): Trust {
  const { sources } = claim;
  const independent = sources.filter((source) => isIndependent(claim, source, catalog));
  const supporting = sources.filter(({ stance }) => stance === 'supports');
  return {
    sources: sources.length,
    readInFull: sources.filter(({ read }) => read === 'full').length,
    independentPublishers: new Set(
      independent.map(({ publisher }) => publisherKey(publisher, catalog)),
    ).size,
    ownAccount: sources.filter((source) => isOwnAccount(claim, source, catalog)).length,
    retracted: sources.filter(({ id }) => catalog.retractions.has(id)).length,
    responsesAsked: claim.responses.length,
    supportOnlyFromParties:
      supporting.length > 0 && !supporting.some((source) => independent.includes(source)),
  };
}

/** Whether a source comes from outside the dispute. */
export function isIndependent(
  claim: Claim,
  source: Claim['sources'][number],
  catalog: Catalog,
): boolean {
  return !isFromParty(source, catalog) && !isOwnAccount(claim, source, catalog);
}
