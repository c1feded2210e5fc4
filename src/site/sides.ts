import { hasProfile } from '../engine/catalog/profile.ts';
import type { Claimant } from '../engine/model/claimant.ts';
import type { Publisher } from '../engine/model/publisher.ts';
import { catalog } from './catalog.ts';
import { remember } from './reads/reads.ts';

const speakers = remember(() =>
  Map.groupBy(
    [...catalog.claimants.values()].filter(hasProfile),
    ({ organization }) => organization,
  ),
);
const bySide = remember(() => Map.groupBy(catalog.publishers.values(), ({ side }) => side));
const places = remember(
  () => new Map([...catalog.publishers.values()].map((each, index) => [each, index])),
);

/** Those with a page of their own who speak for an organisation. */
export function speakersFor(organization: string): readonly Claimant[] {
  return speakers().get(organization) ?? [];
}

/** The publishers that speak for a claimant, by their own record or by its, in the catalog’s order. */
export function publishersFor({ id, publishers }: Claimant): readonly Publisher[] {
  const named = publishers.flatMap((each) => catalog.publishers.get(each) ?? []);
  const all = new Set([...(bySide().get(id) ?? []), ...named]);
  return [...all].sort((a, b) => (places().get(a) ?? 0) - (places().get(b) ?? 0));
}
