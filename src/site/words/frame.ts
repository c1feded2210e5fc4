/** What stands around every page, and the pages that only say where else to look. */
export const frameWords = {
  'dates.locale': 'en-GB',

  'quote.open': '“',
  'quote.close': '”',

  'site.skip': 'Skip to the content',
  'site.home': '{name}, home',
  'site.state': 'State of this site',
  'site.preview': 'Preview: no publisher has taken responsibility for this site.',
  'site.main': 'Main',
  'site.foot': 'About this site',
  'site.published-by': 'Published by {name}.',
  'site.licence': 'Our own words: {name}. Quotations belong to those who wrote them.',
  'site.as-of': 'Built from the collection of {date}.',
  'site.follow': 'To follow what this page shows:',
  'site.address': 'Address of this page: {address}',
  'site.source-code': 'Source files',

  'nav.claims': 'Claims',
  'nav.method': 'How we check',
  'nav.policies': 'All policies',
  'nav.corrections': 'Corrections',
  'nav.data': 'Data and feeds',
  'nav.about': 'About',
  'nav.complaints': 'Complaints',
  'nav.contribute': 'Contribute',
  'nav.policy': 'Corrections policy',

  'page.reviewed': 'Last revised on {date}.',

  'moved.title': 'Moved: {from}',
  'moved.note': 'This claim has another address now:',

  'not-found.title': 'No page here',
  'not-found.description': 'Nothing stands at this address.',
  'not-found.note':
    'Nothing stands at this address. Claims keep their addresses for good, so a letter may be missing or wrong.',
} as const satisfies Record<string, string>;
