import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Claimant } from '../model/claimant.ts';
import type { Page } from '../model/page.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Retraction } from '../model/retraction.ts';
import type { Site } from '../model/site.ts';
import type { Source, Work } from '../model/source.ts';
import type { Story } from '../model/story.ts';

/** One use of a work: the claim and what the work shows for it. */
export interface SourceUse {
  claim: Claim;
  source: Source;
}

/** A work, once, with every claim that rests on it. */
export interface WorkUse {
  /** As the newest claim describes it. */
  work: Work;
  uses: readonly SourceUse[];
}

/** A claim that another names as its repetition or its contradiction, in either direction. */
export interface ClaimLink {
  relation: 'repeats' | 'contradicts';
  claim: Claim;
}

type Index<Item> = ReadonlyMap<string, Item>;
type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

/**
 * The whole collection, indexed once. Every list of claims keeps the catalog’s order, newest first,
 * unless it says otherwise. Drafts and withdrawn claims are in it; `isCounted` tells them apart.
 */
export interface Catalog {
  site: Site;
  /** All, newest first (by the first day the date can mean, then by slug). */
  claims: readonly Claim[];
  claimsBySlug: Index<Claim>;
  /** Slug → index in `claims`. */
  places: Index<number>;
  claimants: Index<Claimant>;
  articles: Index<Article>;
  stories: Index<Story>;
  publishers: Index<Publisher>;
  /** By `nameKey` of the name, for content that names a publisher instead of giving its id. */
  publishersByName: Index<Publisher>;
  pages: Index<Page>;
  /** By id, in order of first use. */
  works: Index<WorkUse>;
  /** By source id: works that were taken back. */
  retractions: Index<Retraction>;
  /** Claims whose verdict stands: neither drafts nor withdrawn ones. */
  claimsByVerdict: Groups<Claim>;
  claimsByClaimant: Groups<Claim>;
  /** In the article’s own order. */
  claimsByArticle: Groups<Claim>;
  claimsByTopic: Groups<Claim>;
  /** By the year in which it was said. */
  claimsByYear: Groups<Claim>;
  /** Claims made in an article of the story. */
  claimsByStory: Groups<Claim>;
  /** By publisher id, or by its plain name where there is no record. */
  claimsByPublisher: Groups<Claim>;
  claimsByWork: Groups<Claim>;
  /** Keyed as `claimsByPublisher`. */
  worksByPublisher: Groups<WorkUse>;
  /** By claim slug: what it names, and what names it. */
  links: Groups<ClaimLink>;
}
