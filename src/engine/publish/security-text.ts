import type { Publication } from './publication.ts';

/** How long a copy may be trusted, in days: less than a year, as RFC 9116 advises. */
const daysValid = 360;

/** `/.well-known/security.txt`; undefined while nobody can be written to. */
export function buildSecurityText(publication: Publication): string | undefined {
  const { catalog, addresses, generatedAt } = publication;
  const { contact, language } = catalog.site;
  if (contact === undefined) return undefined;
  const expires = new Date(generatedAt);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  const canonical = addresses.absolute(addresses.path('/.well-known/security.txt'));
  const lines = [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language}`,
    ...(canonical === undefined ? [] : [`Canonical: ${canonical}`]),
  ];
  return `${lines.join('\n')}\n`;
}
