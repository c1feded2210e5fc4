import { fillWords } from '../fill-words.ts';
import { firstDay } from '../model/date.ts';
import type { Site } from '../model/site.ts';

/** The words that published data and feeds contain. A site overrides them under `words` by the same keys. */
export const publishWords = {
  'dates.locale': 'en-GB',
  'data.excludes':
    'Quotations, headlines and titles are not covered by the licence: they belong to those who wrote them.',
  'data.rights': 'Our own words: {license} ({url}). {excludes}',
  'data.reviews': '{site}: all claim reviews',
  'history.no-reason': 'No reason was given. Changed: {parts}.',
  'history.no-reason-removed': 'The review was taken away. No reason was given.',
  'history.no-reason-restored': 'The review was put back. No reason was given.',
  'history.verdict-now': 'The verdict was “{before}”. It is now “{after}”.',
  'history.verdict-none': 'The verdict was “{before}”. There is none now.',
  'history.verdict': 'the verdict',
  'history.claim': 'the claim',
  'history.quote': 'the quotation',
  'history.finding': 'the finding',
  'history.reasoning': 'the reasoning',
  'history.withdrawal': 'the withdrawal',
  'history.correction': 'an earlier correction',
  'history.source': 'a source',
  'history.source-field': '{field} of “{title}”',
  'history.source.title': 'the title',
  'history.source.publisher': 'the publisher',
  'history.source.author': 'the author',
  'history.source.published': 'the date',
  'history.source.url': 'the address',
  'history.source.stance': 'the stance',
  'history.source.read': 'how much was read',
  'history.source.shows': 'what it shows',
  'history.source.quote': 'the quotation',
  'history.source.locator': 'the place',
  'feed.claims': '{site}: claims',
  'feed.claims.about': 'Statements that were checked, with their verdicts, newest check first.',
  'feed.topic': '{site}: {name}',
  'feed.topic.about': 'Claims about {name}. {description}',
  'feed.claimant': '{site}: claims by {name}',
  'feed.claimant.about': 'The statements of {name} that were checked, with their verdicts.',
  'feed.story': '{site}: {name}',
  'feed.story.about': 'Claims made in this dispute, with their verdicts.',
  'feed.corrections': '{site}: corrections',
  'feed.corrections.about':
    'Every change to a published review, with the reason given, and every withdrawal.',
  'feed.verdict-changes': '{site}: verdicts that changed',
  'feed.verdict-changes.about': 'Published reviews whose verdict is no longer what it was.',
  'feed.due': '{site}: due for another look',
  'feed.due.about': 'Reviews that should by now have been looked at again.',
  'feed.unpublished': 'Nothing is published yet, so nothing has been corrected.',
  'feed.reviewed': '{verdict}: {claim}',
  'feed.corrected': 'Corrected: {claim}',
  'feed.changed': 'Changed: {claim}',
  'feed.withdrawn': 'Withdrawn: {claim}',
  'feed.removed': 'Removed: {claim}',
  'feed.restored': 'Put back: {claim}',
  'feed.due-claim': 'Due for another look: {claim}',
  'feed.said': 'Said by {claimant}, {date}.',
  'feed.verdict-unchanged': 'The verdict did not change.',
  'feed.due-since': 'It was to be looked at again by {date}.',
  'feed.help': 'This is a feed. Copy its address into a feed reader to follow it, or read it here.',
} as const;

export type PublishWord = keyof typeof publishWords;

/** Says the words under a key in the site’s language, each `{name}` replaced by its value. */
export type SayPublished = (key: PublishWord, values?: Readonly<Record<string, string>>) => string;

/** The words of one site. */
export function publishedWordsOf({ words }: Pick<Site, 'words'>): SayPublished {
  return (key, values = {}) => fillWords(words[key] ?? publishWords[key], (name) => values[name]);
}

/** A date or range as people write it, exactly as precise as it is known. */
export function formatWhen(date: string, say: SayPublished): string {
  return date
    .split('/')
    .map((part) => formatPart(part, say))
    .join(' – ');
}

/** Making a formatter is slow, and three serve a whole site. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatPart(date: string, say: SayPublished): string {
  const locale = say('dates.locale');
  const key = `${date.length} ${locale}`;
  const known = formatters.get(key);
  const format = known ?? formatterFor(date, locale);
  formatters.set(key, format);
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

function formatterFor({ length }: string, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
