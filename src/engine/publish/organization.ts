import type { NewsMediaOrganization, Organization, WithContext } from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';

/** Which page of the site answers for which policy. */
const policies = {
  publishingPrinciples: 'method',
  verificationFactCheckingPolicy: 'method',
  correctionsPolicy: 'correctionsPolicy',
  actionableFeedbackPolicy: 'complaints',
} as const satisfies Partial<Record<keyof NewsMediaOrganization & string, keyof Addresses>>;

/** The names of the properties that lead to a policy. */
export const policyProperties: readonly string[] = Object.keys(policies);

/** Who publishes the site, for the `author` of a review; undefined while nobody does. */
export function buildAuthor({ catalog, addresses }: Publication) {
  const { publisher } = catalog.site;
  const home = addresses.absolute(addresses.home());
  if (publisher === undefined) return undefined;
  return present({
    '@type': 'Organization' as const,
    '@id': home === undefined ? undefined : `${home}#organization`,
    name: publisher.name,
    url: publisher.url ?? home,
  }) satisfies Organization;
}

/** The publisher with the addresses of its policies, for the home page and the page about the site. */
export function buildOrganization(
  publication: Publication,
): WithContext<NewsMediaOrganization> | undefined {
  const author = buildAuthor(publication);
  const { catalog, addresses } = publication;
  const { publisher, contact } = catalog.site;
  if (author === undefined || publisher === undefined) return undefined;
  const entries = Object.entries(policies).map(([property, page]) => [
    property,
    addresses.absolute(addresses[page]()),
  ]);
  // One address, or none, for each of the properties above.
  const links = Object.fromEntries(entries) as Record<keyof typeof policies, string | undefined>;
  return {
    '@context': 'https://schema.org',
    ...author,
    '@type': 'NewsMediaOrganization',
    ...present({ logo: publisher.logo, email: contact, ...links }),
  };
}
