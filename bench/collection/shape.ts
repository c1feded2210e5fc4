/** How many of everything a collection has; for each claim as in the collection that this repository holds. */
export interface Shape {
  claims: number;
  claimants: number;
  articles: number;
  stories: number;
  works: number;
  publishers: number;
}

const perClaim = {
  claimants: 20 / 94,
  articles: 5 / 94,
  stories: 1 / 94,
  works: 194 / 94,
  publishers: 92 / 94,
};

export function shapeOf(claims: number): Shape {
  const count = (share: number) => Math.max(1, Math.round(claims * share));
  return {
    claims,
    claimants: count(perClaim.claimants),
    articles: count(perClaim.articles),
    stories: count(perClaim.stories),
    works: count(perClaim.works),
    publishers: count(perClaim.publishers),
  };
}

/** The place of an item in the other list, when both are laid side by side. */
export function alongside(index: number, count: number, others: number): number {
  return Math.floor((index * others) / count);
}

export const claimantId = (index: number) => `speaker-${index}`;
export const publisherId = (index: number) => `publisher-${index}`;
export const workId = (index: number) => `work-${index}`;
export const storySlug = (index: number) => `dispute-${index}`;
/** Articles are spread over ten years, the newest last. */
export const articleYear = (index: number, count: number) => 2015 + alongside(index, count, 10);
export const articleSlug = (index: number, count: number) =>
  `${articleYear(index, count)}-report-${index}`;
