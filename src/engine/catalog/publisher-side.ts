import type { Claim } from '../model/claim.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Source } from '../model/source.ts';
import type { Catalog } from './catalog.ts';

type Publishers = Pick<Catalog, 'publishers' | 'publishersByName'>;

/** The record of a publisher that content gives by id or by its plain name. */
export function findPublisher(idOrName: string, catalog: Publishers): Publisher | undefined {
  return catalog.publishers.get(idOrName) ?? catalog.publishersByName.get(nameKey(idOrName));
}

/** Under what a publisher stands in the catalog’s groups: its id, else its plain name. */
export function publisherKey(idOrName: string, catalog: Publishers): string {
  return findPublisher(idOrName, catalog)?.id ?? idOrName;
}

/** How names are compared: without regard to case, spacing or Unicode form. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Id of the claimant (a party to the dispute) for whom the source’s publisher speaks. */
export function sideOf(source: Pick<Source, 'publisher'>, catalog: Publishers): string | undefined {
  return findPublisher(source.publisher, catalog)?.side;
}

/** Whether a party published the work, or republished the copy that was read. */
export function isFromParty(
  source: Pick<Source, 'publisher' | 'via'>,
  catalog: Publishers,
): boolean {
  if (sideOf(source, catalog) !== undefined) return true;
  return source.via !== undefined && findPublisher(source.via, catalog)?.side !== undefined;
}

/**
 * Whether the source is the claimant’s own account: its publisher speaks for the claimant or for the
 * claimant’s organisation, or the record of either lists the publisher.
 */
export function isOwnAccount(
  claim: Pick<Claim, 'claimant'>,
  source: Pick<Source, 'publisher'>,
  catalog: Publishers & Pick<Catalog, 'claimants'>,
): boolean {
  const claimant = catalog.claimants.get(claim.claimant);
  const own = [claim.claimant, claimant?.organization].filter((id) => id !== undefined);
  const publisher = publisherKey(source.publisher, catalog);
  const side = catalog.publishers.get(publisher)?.side;
  return own.some(
    (id) => id === side || catalog.claimants.get(id)?.publishers.includes(publisher) === true,
  );
}
