/** The pages that explain the rules for contributions. */
export const ruleWords = {
  'rules.title': 'Rules for contributions',
  'rules.description': 'What the check asks of every file, why, and an example of each rule.',
  'rules.kind': 'Rule',
  'rules.good': 'Passes',
  'rules.bad': 'Does not pass',
  'rules.beside': 'Beside them',
  'rules.bad-at': 'The mistake is at line {line}, column {column}.',
  'rules.error': 'An error: nothing is published until it is mended.',
  'rules.warning': 'A warning: it asks for a second look.',
} as const satisfies Record<string, string>;
