import type { Catalog } from '../catalog/catalog.ts';
import { isStanding } from '../catalog/counted.ts';
import { addressKey } from '../model/address-key.ts';
import type { Article } from '../model/article.ts';
import type { Claimant } from '../model/claimant.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Site } from '../model/site.ts';
import type { Work } from '../model/source.ts';
import { renderBody } from '../render/body.ts';

/** What a browser must know of a newsroom to check a claim that is being written; travels as JSON. */
export interface DraftRecords {
  site: Site;
  /** What precedes a file’s path in the repository: `content/`, or nothing. */
  contentPrefix: string;
  /** Names of claims, earlier ones included. */
  claims: string[];
  claimants: Claimant[];
  articles: Article[];
  publishers: Publisher[];
  stories: string[];
  /** Works by a key of their addresses; none in a collection that cites more than a few thousand. */
  works: Record<string, Work>;
}

/** As many descriptions of works as a page fetches at ease: about a megabyte. */
const mostWorks = 4000;

/** Collects the records of a catalog without their texts; articles leave their lists of quotations behind. */
export function draftRecords(catalog: Catalog, contentPrefix: string): DraftRecords {
  const withoutText = <Item extends { body: string }>(item: Item): Item => ({ ...item, body: '' });
  const { works } = catalog;
  return {
    site: catalog.site,
    contentPrefix,
    claims: catalog.claims.flatMap(({ slug, aliases }) => [slug, ...aliases]),
    claimants: [...catalog.claimants.values()].map(withoutText),
    articles: [...catalog.articles.values()].map((article) => ({
      ...withoutText(article),
      quotations: {},
    })),
    publishers: [...catalog.publishers.values()].map(withoutText),
    stories: [...catalog.stories.keys()],
    works: Object.fromEntries(
      works.size > mostWorks
        ? []
        : [...works.values()].map(({ work }) => [addressKey(work.url), work]),
    ),
  };
}

const usualHeadings = ['What was said', 'What the evidence shows', 'Why this verdict'];

/** The headings of a claim’s body, as this newsroom’s newest claim has them. */
export function usualSections({ claims, site }: Catalog): string[] {
  const model = claims.find((claim) => isStanding(claim) && claim.body.includes('\n## '));
  if (model === undefined) return usualHeadings;
  return renderBody(model, site).sections.flatMap(({ title }) => (title === '' ? [] : [title]));
}
