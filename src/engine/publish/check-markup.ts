import type { Site } from '../model/site.ts';
import { checkReview } from './check-review.ts';
import { findAll, isObject, type JsonObject } from './json-object.ts';
import { policyProperties } from './organization.ts';
import type { Publication } from './publication.ts';
import type { MarkedPage } from './read-markup.ts';
import { reviewVerdict } from './reviewed.ts';

/** What the checks have to know of the site beside its pages. */
export interface MarkupExpectation {
  site: Site;
  /** The day of the build. */
  today: string;
  /** The paths of the pages that carry a review, and no others may. */
  reviewed: ReadonlySet<string>;
}

/** What a publication’s pages have to carry, once built. */
export function expectMarkup({
  catalog,
  addresses,
  today,
}: Pick<Publication, 'catalog' | 'addresses' | 'today'>): MarkupExpectation {
  const { site, claims } = catalog;
  const reviewed = claims
    .filter((claim) => reviewVerdict(claim, site) !== undefined)
    .map(({ slug }) => addresses.claim(slug));
  return { site, today, reviewed: new Set(reviewed) };
}

export interface MarkupProblem {
  path: string;
  severity: 'error' | 'warning';
  message: string;
}

/** Reports one problem of the page at hand. */
export type ReportMarkup = (severity: MarkupProblem['severity'], message: string) => void;

/** What is known of one page’s markup once it has been held to the page, for the check of the whole site. */
export interface CheckedPage {
  path: string;
  problems: readonly MarkupProblem[];
  /** What its review is known by, such as its address, each behind its property. */
  names: readonly [property: string, name: string][];
  /** The addresses where it says that the policies are, each behind its property. */
  policies: readonly [property: string, url: string][];
}

/**
 * Holds the markup of a page against what the page shows and what those who read such markup ask. An error means that
 * the site must not be published as it is; a warning, that a reader of it gets less than could be. A verdict that
 * changed without a correction cannot be seen in one build.
 */
export function checkPageMarkup(page: MarkedPage, expectation: MarkupExpectation): CheckedPage {
  const { path } = page;
  const problems: MarkupProblem[] = [];
  const report: ReportMarkup = (severity, message) => {
    problems.push({ path, severity, message });
  };
  const objects = page.blocks
    .map((block) => parseBlock(block, report))
    .filter((object) => object !== undefined);
  const reviews = objects.flatMap((object) => [...findAll(object, 'ClaimReview')]);
  checkCount(reviews.length, expectation.reviewed.has(path), report);
  for (const review of reviews) checkReview(review, page, { ...expectation, report });
  return {
    ...{ path, problems },
    names: reviews.flatMap((review) => textsOf(review, ['@id', 'url', 'identifier'])),
    policies: objects.flatMap((object) => textsOf(object, policyProperties)),
  };
}

function parseBlock(block: string, report: ReportMarkup): JsonObject | undefined {
  if (block.includes('<')) report('error', 'The JSON-LD holds a raw `<`.');
  let object: unknown;
  try {
    object = JSON.parse(block);
  } catch {
    report('error', 'The JSON-LD is not JSON.');
    return undefined;
  }
  if (!isObject(object) || object['@context'] !== 'https://schema.org') {
    report('error', 'The JSON-LD is not an object with the plain context `https://schema.org`.');
    return undefined;
  }
  return object;
}

function checkCount(count: number, isExpected: boolean, report: ReportMarkup): void {
  if (isExpected && count !== 1)
    report('error', `The page has ${count} reviews; a rated claim’s page has one.`);
  if (!isExpected && count > 0) report('error', 'The page may not have a review, but has one.');
}

/** Those of an object’s properties that it has, as text. */
function textsOf(object: JsonObject, properties: readonly string[]): [string, string][] {
  return properties.flatMap((property) => {
    const value = object[property];
    return value === undefined ? [] : [[property, String(value)] satisfies [string, string]];
  });
}
