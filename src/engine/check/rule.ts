import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic, Edit } from '../diagnostic.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { KnownIds } from '../read/collections.ts';
import type { Place } from '../read/locate.ts';
import type { Inspections } from './inspect-record.ts';
import type { PlacedRecord } from './records.ts';
import type { SimilarClaims } from './similar-claims.ts';

/** What contributors read about a rule. Its examples are its documentation and its test. */
export interface RuleText {
  /** `concept-problem`. Permanent: people search for it. */
  id: string;
  severity: Diagnostic['severity'];
  /** What is so when the rule is kept. */
  summary: string;
  why: string;
  /** Left out where text cannot show the mistake. */
  examples?: RuleExamples;
}

export interface RuleExamples {
  /** Where the examples stand below the content folder; a claim of 2026 when left out. */
  file?: string;
  /** Where the bad example stands, when that is the mistake. */
  badFile?: string;
  /** Other files that they need, by path. */
  beside?: Readonly<Record<string, string>>;
  /** Front matter alone, or a whole file where the fences or the body matter. */
  ok: string;
  bad: string;
  /** Line and column of the mistake within `bad`. */
  at: string;
}

/** What a rule says about one mistake. */
export interface Mistake {
  at: Place;
  /** What is wrong, quoting the value found. */
  message: string;
  /** What to do next. */
  fix: string;
  /** The same as an edit, where a machine can make it. */
  edit?: Edit;
  /** Given where a file may set the rule aside for this value with an `allow` entry. */
  value?: string;
}

/**
 * What a rule knows that looks at one file by itself. Whatever else it would read, its findings could no longer be made
 * in another thread, or be remembered (`read/remembered-file.ts`).
 */
export interface FileContext {
  site: Site;
  /** By slug: those that the claim names, at least. */
  articles: ReadonlyMap<string, ArticleDates>;
}

/** What rules about a claim ask of the articles in which it appeared. */
export type ArticleDates = Pick<Article, 'date' | 'url'>;

/** What rules know that look at more. `today` is passed in: rules never read a clock. */
export interface RuleContext {
  site: Site;
  /** `YYYY-MM-DD`. */
  today: string;
  catalog: Catalog;
  /** Ids of every file, also of those that could not be read. */
  ids: KnownIds;
  /** By claim slug, for claims that were made in an article. */
  digests: ReadonlyMap<string, string>;
  /** What was found out before of files by themselves, by file. */
  inspections?: Inspections;
  /** Left out where nobody compared the claims with each other: it takes longer than all other rules. */
  similar?: SimilarClaims;
}

/** Under what name rules report mistakes of the configuration, which is no file of the content. */
export const siteConfigFile = 'site.config.ts';

/** Looks at one claim by itself. */
export interface ClaimRule extends RuleText {
  examples: RuleExamples;
  check(claim: Claim, report: (mistake: Mistake) => void, context: FileContext): void;
}

/** Looks at one record by itself, of whatever folder. */
export interface RecordRule extends RuleText {
  check(placed: PlacedRecord, report: (mistake: Mistake) => void): void;
}

/** Looks at one claim, and at what it has to do with others. */
export interface LinkedClaimRule extends RuleText {
  examples: RuleExamples;
  check(claim: Claim, report: (mistake: Mistake) => void, context: RuleContext): void;
  /** Whether the context lacks what the rule looks at; its allow-list entries then wait. */
  isWaiting?(context: RuleContext): boolean;
}

/** Looks at the whole collection, once. */
export interface CatalogRule extends RuleText {
  check(report: (file: string, mistake: Mistake) => void, context: RuleContext): void;
}
