import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { present } from './present.ts';

/** One step on the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way to a page. Addresses are left out while the site has none. */
export function buildBreadcrumb(
  crumbs: readonly Crumb[],
  { absolute }: Pick<Addresses, 'absolute'>,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) =>
      present({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: absolute(path),
      }),
    ),
  };
}
