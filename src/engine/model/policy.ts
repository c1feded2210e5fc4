/** What those who judge fact-checkers ask a site to publish. Ids are permanent; `covers` of a page names them. */
export const policyIds = [
  'publisher',
  'funding',
  'people',
  'independence',
  'selection',
  'method',
  'verdicts',
  'sources',
  'unnamed-sources',
  'production',
  'corrections',
  'complaints',
  'reply',
  'contribute',
] as const;
export type PolicyId = (typeof policyIds)[number];
