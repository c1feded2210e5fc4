import type { Publication } from '../../src/engine/publish/publication.ts';
import { loadCollection } from '../../src/engine/index.ts';
import { dayOf, readClock } from '../../src/engine/read/clock.ts';
import { readHistory } from '../../src/engine/read/git-history.ts';
import { readSite } from '../../src/engine/read/site-config.ts';
import { buildUrls } from '../../src/site/urls.ts';
import { publishedContent } from './published-content.ts';
import { realSite, secondNewsroom, siteUnderBase, type BuiltSite } from './built-site.ts';

/** The real site as it is built once somebody has taken responsibility for it. */
export const publishedSite: BuiltSite = { folder: '.build/test/published', base: '/' };

interface Inputs {
  contentDir: string;
  siteConfig: string;
}

const real = { contentDir: 'content', siteConfig: 'site.config.ts' };
const inputs = new Map<BuiltSite, Inputs>([
  [realSite, real],
  [siteUnderBase, real],
  [
    publishedSite,
    { contentDir: publishedContent, siteConfig: 'test/fixtures/sites/published.config.ts' },
  ],
  [
    secondNewsroom,
    {
      contentDir: 'test/fixtures/sites/montagne/content',
      siteConfig: 'test/fixtures/sites/montagne/site.config.ts',
    },
  ],
]);

/** What a built site was made from, read again. */
export async function publicationOfSite(site: BuiltSite): Promise<Publication> {
  const { contentDir, siteConfig } = inputs.get(site) ?? real;
  const config = await readSite({ siteConfig });
  const clock = await readClock(contentDir);
  const today = dayOf(clock);
  const { catalog } = await loadCollection({ contentDir, site: config, today });
  return {
    catalog,
    addresses: buildUrls(site.base, config.url),
    history: await readHistory({ contentDir, catalog, today }),
    generatedAt: clock.toISOString(),
    today,
  };
}
