/** Citing a claim, and showing it on another site. */
export const reuseWords = {
  'reuse.title': 'Cite or embed',
  'reuse.data': 'This claim as data (JSON)',
  'reuse.no-address': 'This site has no address yet, so there is none to give.',

  'cite.title': '“{claim}”: {verdict}',
  'cite.claim': 'Cite this claim',
  'cite.text': 'Text',
  'cite.wikipedia': 'Wikipedia',
  'cite.version': 'The address of this version',
  'cite.version-note':
    'The page above changes when the review does. These do not: the verdict as it stands now, and the file that holds all of it.',

  'embed.label': 'Show it on another site',
  'embed.code': 'Code to copy',
  'embed.badge': 'Only the verdict, as a picture',
  'embed.preview': 'How it looks',
  'embed.title': 'Fact check: {claim}',
  'embed.version': 'Code that keeps this verdict, and says when another took its place',
  'embed.edition': 'verdict {number}',
  'embed.since': 'This verdict since',
  'embed.replaced': 'Replaced on {date}. The verdict is now: {verdict}.',
  'embed.taken-back': 'Taken back on {date}. There is no verdict now.',
  'embed.more': 'The evidence and the reasoning, at {name}',
} as const satisfies Record<string, string>;
