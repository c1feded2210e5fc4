import type { FileKind } from './file-shapes.ts';

/** A family of files of the interface. */
export interface Route {
  /** Below `/api/v1/`, without `.json`; what varies stands in braces. */
  path: string;
  kind: FileKind;
  about: string;
}

/** What may stand in braces. */
export const routeParameters = {
  page: { about: 'Number of the file in its list.', example: '2' },
  slug: {
    about: 'The claim’s or article’s slug, as in the address of its page.',
    example: undefined,
  },
  id: { about: 'The record’s id, as in the address of its page.', example: undefined },
  month: { about: 'A month as `YYYY-MM`.', example: '2026-11' },
} as const;

/** Every family of files. A list that fills several files continues below its own path. */
export const routes: readonly Route[] = [
  { path: 'index', kind: 'Index', about: 'What there is.' },
  { path: 'claims', kind: 'ClaimList', about: 'All claims, newest first, 100 a file.' },
  { path: 'claims/pages/{page}', kind: 'ClaimList', about: 'The list of claims, continued.' },
  {
    path: 'claims/{slug}',
    kind: 'ClaimFile',
    about: 'One claim: the words, the verdict, the evidence, the reasoning.',
  },
  {
    path: 'claimants',
    kind: 'ClaimantList',
    about: 'Who made claims. Private persons are not among them.',
  },
  {
    path: 'claimants/pages/{page}',
    kind: 'ClaimantList',
    about: 'The list of claimants, continued.',
  },
  { path: 'claimants/{id}', kind: 'ClaimantFile', about: 'One claimant, with the claims.' },
  { path: 'claimants/{id}/pages/{page}', kind: 'ClaimantFile', about: 'The claims, continued.' },
  { path: 'articles', kind: 'ArticleList', about: 'Where claims appeared.' },
  { path: 'articles/pages/{page}', kind: 'ArticleList', about: 'The list of articles, continued.' },
  {
    path: 'articles/{slug}',
    kind: 'ArticleFile',
    about: 'One article, with each claim made in it, in its order and in our words.',
  },
  { path: 'articles/{slug}/pages/{page}', kind: 'ArticleFile', about: 'The claims, continued.' },
  { path: 'topics', kind: 'TopicList', about: 'What claims are about.' },
  { path: 'topics/pages/{page}', kind: 'TopicList', about: 'The list of topics, continued.' },
  { path: 'topics/{id}', kind: 'TopicFile', about: 'One topic, with its claims.' },
  { path: 'topics/{id}/pages/{page}', kind: 'TopicFile', about: 'The claims, continued.' },
  { path: 'sources', kind: 'SourceList', about: 'The works that findings rest on.' },
  { path: 'sources/pages/{page}', kind: 'SourceList', about: 'The list of sources, continued.' },
  {
    path: 'sources/{id}',
    kind: 'SourceFile',
    about: 'One work, with what it shows for each claim.',
  },
  { path: 'sources/{id}/pages/{page}', kind: 'SourceFile', about: 'Its uses, continued.' },
  { path: 'verdicts', kind: 'VerdictList', about: 'The scale, most true first.' },
  { path: 'verdicts/pages/{page}', kind: 'VerdictList', about: 'The scale, continued.' },
  {
    path: 'verdicts/{id}',
    kind: 'VerdictFile',
    about: 'One verdict, with the claims that have it.',
  },
  { path: 'verdicts/{id}/pages/{page}', kind: 'VerdictFile', about: 'The claims, continued.' },
  { path: 'statistics', kind: 'Statistics', about: 'How many claims have which verdict.' },
  {
    path: 'changes/index',
    kind: 'ChangeIndex',
    about: 'The months in which something was published, corrected or withdrawn.',
  },
  { path: 'changes/{month}', kind: 'ChangeFile', about: 'What happened to reviews in one month.' },
  {
    path: 'google/claims/{page}',
    kind: 'GoogleClaims',
    about:
      'The reviews in the fields of Google’s `claims:search`; the first file is 1, and `nextPageToken` names the next.',
  },
];

/** The families that are one file, or begin with one that always exists. */
export const entrances: readonly Route[] = [
  ...routes.filter(({ path }) => !path.includes('{')),
  ...routes
    .filter(({ path }) => path === 'google/claims/{page}')
    .map((route) => ({ ...route, path: 'google/claims/1' })),
];
