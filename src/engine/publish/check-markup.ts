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
  /** Every path that the built site answers. */
  paths: ReadonlySet<string>;
}

/** What a publication’s pages have to carry, once built into a site that answers `paths`. */
export function expectMarkup(
  publication: Publication,
  paths: ReadonlySet<string>,
): MarkupExpectation {
  const { catalog, addresses } = publication;
  const { site, claims } = catalog;
  const reviewed = claims
    .filter((claim) => reviewVerdict(claim, site) !== undefined)
    .map(({ slug }) => addresses.claim(slug));
  return { site, today: publication.today, reviewed: new Set(reviewed), paths };
}

export interface MarkupProblem {
  path: string;
  severity: 'error' | 'warning';
  message: string;
}

/** Reports one problem of the page at hand. */
export type ReportMarkup = (severity: MarkupProblem['severity'], message: string) => void;

/**
 * Holds the markup of a finished site against what its pages show and what those who read such markup ask.
 * An error means that the site must not be published as it is; a warning, that a reader of it gets less
 * than could be. A verdict that changed without a correction cannot be seen in one build.
 */
export function checkMarkup(
  pages: Iterable<MarkedPage>,
  expectation: MarkupExpectation,
): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  const places = new Map<string, string>();
  const missing = new Set(expectation.reviewed);
  for (const page of pages) {
    const report: ReportMarkup = (severity, message) => {
      problems.push({ path: page.path, severity, message });
    };
    const objects = page.blocks
      .map((block) => parseBlock(block, report))
      .filter((object) => object !== undefined);
    const reviews = objects.flatMap((object) => [...findAll(object, 'ClaimReview')]);
    missing.delete(page.path);
    checkCount(reviews.length, expectation.reviewed.has(page.path), report);
    for (const review of reviews) {
      checkReview(review, page, { ...expectation, report });
      checkPlace(review, page.path, { places, report });
    }
    for (const object of objects) checkPolicies(object, { ...expectation, report });
  }
  for (const path of missing)
    problems.push({ path, severity: 'error', message: 'The page of a review is not there.' });
  return problems;
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

/** A review stands on one page only. */
function checkPlace(
  review: JsonObject,
  path: string,
  { places, report }: { places: Map<string, string>; report: ReportMarkup },
): void {
  for (const name of ['@id', 'url', 'identifier']) {
    const value = review[name];
    if (typeof value !== 'string') continue;
    const key = `${name} ${value}`;
    const other = places.get(key);
    if (other !== undefined) report('error', `The review \`${value}\` stands on ${other} too.`);
    places.set(key, path);
  }
}

/** Every address of a policy leads to a page of the site. */
function checkPolicies(
  object: JsonObject,
  { site, paths, report }: MarkupExpectation & { report: ReportMarkup },
): void {
  for (const name of policyProperties) {
    const value = object[name];
    if (value === undefined) continue;
    const url = URL.parse(String(value));
    if (
      url === null ||
      url.origin !== URL.parse(site.url ?? '')?.origin ||
      !paths.has(url.pathname)
    )
      report('error', `\`${name}\` leads to ${String(value)}, which the site does not have.`);
  }
}
