/** The search page; `service` says the same where a search service answers it. */
export const searchWords = {
  'search.label': 'Search the claims',
  'search.placeholder': 'A few words, or a sentence',
  'search.submit': 'Search',
  'search.title': 'Search',
  'search.question': 'Has it been checked?',
  'search.description': 'Find out whether a statement has been checked, whatever its wording.',
  'search.hint': 'Type a few words, or paste a sentence. Nothing you type leaves this page.',
  'search.no-script':
    'Search runs in your browser and needs JavaScript, which is off. The lists below hold every claim.',
  'search.loading': 'The claims are being loaded …',
  'search.no-program':
    'Search could not be loaded. Reload the page to try again; the lists below hold every claim.',
  'search.failed': 'The claims could not be loaded. The lists below hold every claim.',
  'search.none': 'No claim found for “{query}”.',
  'search.none-hint': 'Try fewer or other words, or browse the lists below.',
  'search.found.one': '{count} claim found for “{query}”.',
  'search.found.other': '{count} claims found for “{query}”.',
  'search.listed.one': '{count} claim.',
  'search.listed.other': '{count} claims.',
  'search.nearest': 'No claim found that says “{query}”. The nearest are:',
  'search.corrected': 'Read as: {query}',
  'search.suggest': 'Suggest this claim',
  'search.more': 'Show more',
  'search.filters': 'Narrow the results',
  'search.chosen.one': '{count} chosen',
  'search.chosen.other': '{count} chosen',
  'search.clear': 'Clear what is chosen',
  'search.order': 'Order',
  'search.order.relevance': 'best match first',
  'search.order.date': 'newest first',
  'search.facet.verdict': 'Verdict',
  'search.facet.claimant': 'Said by',
  'search.facet.topics': 'Topic',
  'search.facet.articles': 'Article',
  'search.facet.year': 'Year',
  'search.facet.sourceKinds': 'Kind of source',
  'search.matched.headline': 'Matched in the headline:',
  'search.matched.quotes': 'Matched in the quotation:',
  'search.matched.speaker': 'Matched in who said it:',
  'search.matched.wordings': 'Matched in another wording:',
  'search.matched.sightings': 'Matched where it also appeared:',
  'search.matched.sources': 'Matched in a source:',
  'search.conflict': 'The figure differs: this claim says {theirs}, your text {yours}.',
  'search.help': 'How to search',
  'search.help-words':
    'Words may be misspelt. Figures match in any form: 30 percent, 30%, thirty percent.',
  'search.help-phrase': 'Words in quotation marks: these words, side by side.',
  'search.help-without': 'A hyphen before a word: without this word.',
  'search.help-filters':
    'claimant:name or verdict:word, without a space: only these. The boxes beneath do the same.',
  'search.help-keys':
    '/ or Ctrl-K leads to the box, the arrow keys through the results, Enter opens one, Escape leads back.',
  'search.browse': 'Browse instead',

  'service.hint':
    'Type a few words, or paste a sentence. What you type here leaves your device: it is sent to {host}, which looks for the claims.',
  'service.check': 'There the text stays on your device.',
  'service.help-words': 'Words may be misspelt by a letter or two.',
  'service.loading': 'Waiting for {host} …',
  'service.failed.unreachable':
    'The search service at {host} could not be reached. The lists below hold every claim.',
  'service.failed.refused':
    'The search service at {host} did not take the question. The lists below hold every claim.',
  'service.failed.slow':
    'The search service at {host} took too long. The lists below hold every claim.',
  'service.failed.unreadable':
    'The search service at {host} answered with something else than claims. The lists below hold every claim.',
} as const satisfies Record<string, string>;
