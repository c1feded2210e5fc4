/** The front page. */
export const homeWords = {
  'home.featured': 'One claim, whole',
  'home.read': 'Read the evidence and the reasoning',
  'home.contested': 'Where the evidence pulls both ways',
  'home.contested-note':
    'Claims with sources on both sides, or on which a second, independent rating differs.',
  'home.both-sides': 'sources: {supports} for, {contradicts} against',
  'home.second-rating': 'second rating: {verdict}',
  'home.spread': 'The spread of verdicts',
  'home.spread-note':
    'One plumb line for each claim: true hangs on the vertical; the further from the truth, the further it swings.',
  'home.stories': 'The story',
  'home.timeline': 'The whole timeline',
  'home.all-claims.one': 'All {count} claim',
  'home.all-claims.other': 'All {count} claims',
} as const satisfies Record<string, string>;
