import type { CheckedPage, MarkupProblem } from './check-markup.ts';

/** What the check of a whole site has to know beside its pages. */
export interface SiteExpectation {
  site: { url?: string | undefined };
  /** The paths of the pages that carry a review. */
  reviewed: ReadonlySet<string>;
}

/** All problems of a site’s markup: those of its pages, and those between them. `answers` tells which paths it has. */
export function checkSiteMarkup(
  pages: Iterable<CheckedPage>,
  { site, reviewed }: SiteExpectation,
  answers: (path: string) => boolean,
): MarkupProblem[] {
  const origin = URL.parse(site.url ?? '')?.origin;
  const problems: MarkupProblem[] = [];
  const places = new Map<string, string>();
  const missing = new Set(reviewed);
  for (const { path, names, policies, problems: own } of pages) {
    const report = (message: string) => problems.push({ path, severity: 'error', message });
    problems.push(...own);
    missing.delete(path);
    for (const [property, name] of names) {
      const other = places.get(`${property} ${name}`);
      if (other !== undefined) report(`The review \`${name}\` stands on ${other} too.`);
      places.set(`${property} ${name}`, path);
    }
    for (const [property, address] of policies) {
      const url = URL.parse(address);
      if (url === null || url.origin !== origin || !answers(url.pathname))
        report(`\`${property}\` leads to ${address}, which the site does not have.`);
    }
  }
  for (const path of missing)
    problems.push({ path, severity: 'error', message: 'The page of a review is not there.' });
  return problems;
}
