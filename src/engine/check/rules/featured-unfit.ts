import { isCounted } from '../../catalog/counted.ts';
import { findNearest } from '../nearest.ts';
import { siteConfigFile, type CatalogRule } from '../rule.ts';

export const featuredUnfit: CatalogRule = {
  id: 'featured-unfit',
  severity: 'error',
  summary: 'Featured claims exist, are published, and are neither details nor sensitive.',
  why: 'The home page shows them whole to readers who came for something else.',
  check(report, { site, catalog, ids }) {
    for (const slug of site.featured) {
      const claim = catalog.claimsBySlug.get(slug);
      const problem = ids.claims.has(slug)
        ? claim && describeUnfit(isCounted(claim), claim.sensitive)
        : 'does not exist';
      if (problem === undefined) continue;
      const nearest = ids.claims.has(slug) ? undefined : findNearest(slug, ids.claims);
      report(siteConfigFile, {
        at: [],
        message: `The featured claim \`${slug}\` ${problem}.`,
        fix: nearest ? `Did you mean \`${nearest}\`?` : 'Remove it from `featured`.',
      });
    }
  },
};

function describeUnfit(isCounted: boolean, isSensitive: boolean): string | undefined {
  if (!isCounted) return 'is a detail, a draft or withdrawn';
  return isSensitive ? 'is sensitive' : undefined;
}
