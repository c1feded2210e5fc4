import type { ItemList, WithContext } from 'schema-dts';
import type { Claim } from '../model/claim.ts';
import type { Addresses } from './addresses.ts';
import { present } from './present.ts';

/**
 * A list of claims, for the page that shows it: names and addresses, never a review, since a review
 * stands on one page only. `first` is the place of the first claim in the whole list.
 */
export function buildItemList(
  claims: readonly Claim[],
  addresses: Pick<Addresses, 'absolute' | 'claim'>,
  first = 1,
): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: claims.map(({ slug, claim }, index) =>
      present({
        '@type': 'ListItem' as const,
        position: first + index,
        name: claim,
        url: addresses.absolute(addresses.claim(slug)),
      }),
    ),
  };
}
