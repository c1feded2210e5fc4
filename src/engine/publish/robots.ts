import type { Publication } from './publication.ts';

/**
 * `robots.txt`: everything is open once somebody has taken responsibility, nothing before. Pages that are not
 * to be listed say so themselves, so that crawlers can read it.
 */
export function buildRobots({ catalog, addresses }: Publication): string {
  if (catalog.site.publisher === undefined) return 'User-agent: *\nDisallow: /\n';
  const sitemap = addresses.absolute(addresses.path('/sitemap.xml'));
  return `User-agent: *\nDisallow:\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
