import { site } from './config.ts';
import { basePath } from './environment.ts';

/** The only place where addresses within the site are made. They are permanent: see docs/architecture.md. */
export interface Urls {
  home(): string;
  claims(page?: number): string;
  claim(slug: string): string;
  claimant(id: string, page?: number): string;
  article(slug: string): string;
  topic(id: string, page?: number): string;
  year(year: string, page?: number): string;
  story(slug: string): string;
  sources(): string;
  source(id: string): string;
  publisher(id: string): string;
  verdict(id: string, page?: number): string;
  /** The claim as other sites show it. */
  embed(slug: string): string;
  /** The claim under its n-th published verdict. */
  edition(slug: string, number: number): string;
  /** Its verdict as a picture. */
  badge(slug: string): string;
  search(query?: string): string;
  check(): string;
  /** The folder of the search index. */
  searchIndex(): string;
  method(): string;
  about(): string;
  corrections(page?: number): string;
  correctionsPolicy(): string;
  complaints(): string;
  policies(): string;
  audit(): string;
  contribute(): string;
  /** The form for a new claim. */
  newClaim(): string;
  /** What the form must know of the newsroom. */
  draftRecords(): string;
  /** Where a claim is suggested; its text is appended. */
  suggest(): string;
  rules(): string;
  rule(id: string): string;
  /** A path that is written from the site’s root: `/method/`, `/favicon.svg`. */
  path(path: string): string;
  /** The whole address of a path that holds the base; undefined while the site has none. */
  absolute(path: string): string | undefined;
}

/** Addresses below a base path that has a slash at both ends, on a host if one is known. */
export function buildUrls(base: string, host?: string): Urls {
  const at = (...parts: string[]) => base + parts.map((part) => `${part}/`).join('');
  const paged = (address: string, page = 1) => (page > 1 ? `${address}${page}/` : address);
  return {
    home: () => base,
    claims: (page) => paged(at('claims'), page),
    claim: (slug) => at('claims', slug),
    claimant: (id, page) => paged(at('claimants', id), page),
    article: (slug) => at('articles', slug),
    topic: (id, page) => paged(at('topics', id), page),
    year: (year, page) => paged(at('years', year), page),
    story: (slug) => at('stories', slug),
    sources: () => at('sources'),
    source: (id) => at('sources', id),
    publisher: (id) => at('publishers', id),
    verdict: (id, page) => paged(at('verdicts', id), page),
    embed: (slug) => at('embed', slug),
    edition: (slug, number) => at('embed', slug, String(number)),
    badge: (slug) => `${base}embed/${slug}.svg`,
    search: (query) =>
      query === undefined ? at('search') : `${at('search')}?q=${encodeURIComponent(query)}`,
    check: () => at('check'),
    searchIndex: () => at('search'),
    method: () => at('method'),
    about: () => at('about'),
    corrections: (page) => paged(at('corrections'), page),
    correctionsPolicy: () => at('corrections', 'policy'),
    complaints: () => at('complaints'),
    policies: () => at('policies'),
    audit: () => at('policies', 'audit'),
    contribute: () => at('contribute'),
    newClaim: () => at('contribute', 'new'),
    draftRecords: () => `${at('contribute', 'new')}records.json`,
    suggest: () => `${at('contribute', 'new')}?claim=`,
    rules: () => at('contribute', 'rules'),
    rule: (id) => at('contribute', 'rules', id),
    path: (path) => base + path.replace(/^\//, ''),
    absolute: (path) => (host === undefined ? undefined : new URL(path, host).href),
  };
}

/** The addresses of this build. */
export const urls = buildUrls(basePath, site.url);
