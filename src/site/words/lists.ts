/** Lists of claims: all of them, by topic, by year, by verdict, and the ways between them. */
export const listWords = {
  'claims.title': 'All claims',
  'claims.description': 'Every statement that was checked, newest first.',
  'claims.count.one': '{count} claim',
  'claims.count.other': '{count} claims',
  'claims.none': 'No claim stands here yet.',
  'claims.overdue': 'due for another look',
  'claims.detail': 'detail',

  'browse.title': 'Browse',
  'browse.verdict': 'Verdict',
  'browse.topic': 'Topic',
  'browse.claimant': 'Said by',
  'browse.year': 'Year',
  'browse.story': 'Story',
  'browse.article': 'Article',
  'browse.more.one': '{count} more',
  'browse.more.other': '{count} more',
  'browse.private': 'private persons',
  'browse.details': 'These numbers include details, such as a job title or a caption.',

  'pages.label': 'Pages of this list',
  'pages.page': 'page {page}',
  'pages.of': 'page {page} of {pages}',
  'pages.previous': 'Previous page',
  'pages.next': 'Next page',

  'topic.description': 'Claims about {label}. {description}',

  'year.title': 'Said in {year}',
  'year.description': 'Every claim that was made in {year}, with its verdict.',

  'verdict.description': 'Every claim with the verdict “{label}”. {definition}',
  'verdict.off-scale': 'It is not a step on the scale.',
  'verdict.step': 'Step {step} of {steps}, counted from the most true.',

  'counts.details.one':
    'and {count} detail (such as a job title or a caption), which is not counted',
  'counts.details.other':
    'and {count} details (such as a job title or a caption), which are not counted',
} as const satisfies Record<string, string>;
