/** The page of a story, and the pictures and their tables wherever they stand. */
export const storyWords = {
  'story.kind': 'Story',
  'story.timeline': 'Timeline',
  'story.claims.one': '{count} statement in',
  'story.claims.other': '{count} statements in',
  'story.picture':
    'The story along the years: bars above the line are spans such as strikes, ticks on it are events, and beneath it hangs a mark for each statement by its verdict. The timeline below holds the same as text.',
  'story.picture-label': 'The story along the years',
  'story.strike': 'span',
  'story.event': 'event',
  'story.statement': 'statement',
  'story.from': 'From',
  'story.to': 'To',
  'story.what': 'What',
  'story.part': 'Kind',
  'story.legend': 'A bar is a span of time, a tick an event; statements hang where they were made.',

  'chart.download': 'Download:',
  'chart.table': 'The same as a table',

  'measure.picture':
    'A row for each statement that gives a figure, and beneath it a row for each source that gives one, along one axis. The table beneath holds the same.',
  'measure.who': 'Who',
  'measure.what': 'What it is',
  'measure.given': 'As given',
  'measure.from': 'From',
  'measure.to': 'To',
  'measure.statement': 'Statement',
  'measure.range': '{low}–{high} {unit}',
  'measure.at-least': 'over {low} {unit}',
  'measure.up-to': 'up to {high} {unit}',
  'measure.limit-source': 'Where the limit comes from:',
  'measure.legend':
    'Statements in bold, each with the mark of its verdict. Squares are sources: filled where they support the statement, hollow where they contradict it, pale where they give context.',
} as const satisfies Record<string, string>;
