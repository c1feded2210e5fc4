/** The page of a claimant. */
export const claimantWords = {
  'claimant.kind': 'Claimant',
  'claimant.by-speakers': 'Said by people who speak for it',
  'claimant.said': 'Statements checked',
  'claimant.for': 'Speaks for',
  'claimant.spoken-for': 'People who speak for it',
  'claimant.publishers': 'Publishers that speak for it',
  'claimant.same-as': 'Elsewhere',
  'claimant.chosen':
    'These counts say how the statements that happened to be checked came out. They are not a score: the statements were not chosen to represent this speaker.',
  'claimant.chosen-link': 'How statements are chosen',
  'claimant.description': 'The statements of {name} that were checked, with their verdicts.',
} as const satisfies Record<string, string>;
