/** The page of an article. */
export const articleWords = {
  'article.kind': 'Article',
  'article.description': 'Each statement in the article, in order, with its verdict: {title}.',
  'article.statements': 'What it says, in order',
  'article.statements-note':
    'Each statement in our own words. The exact words stand on the claim’s own page. Where a sentence says who said it, the verdict is still on what was said, not on whether it was said.',
  'article.unknown': 'Not known',
  'article.address': 'Address',
  'article.open': 'Open the article',
  'article.outlet': 'Published by',
  'article.outlet-unknown': 'not established',
  'article.date': 'Date',
  'article.author': 'Author',
  'article.length': 'Length',
  'article.words': '{count} words',
  'article.story': 'Part of the story',
  'article.not-rated': 'What was not rated, and why',
  'article.not-rated-none': 'Every statement in it was rated.',
} as const satisfies Record<string, string>;
