import { x } from 'xastscript';
import { helpOf, serializeFeed, xhtml } from './feed-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { startOfDay } from './start-of-day.ts';

/** A feed as Atom (RFC 4287). */
export function buildAtom(feed: Feed): string {
  const { id, title, about, page, self, language, author, rights, updated, entries } = feed;
  const names = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:xhtml': xhtml,
    'xml:lang': language,
  };
  const parts = [
    x('title', title),
    helpOf(feed),
    x('subtitle', about),
    x('id', id),
    x('updated', startOfDay(updated)),
    x('author', [x('name', author)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self.atom }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    rights === undefined ? null : x('rights', rights),
    ...entries.map(describeEntry),
  ];
  return serializeFeed(feed, x('feed', names, parts));
}

function describeEntry(entry: FeedEntry) {
  const { id, url, title, paragraphs, published, when, updated, topics } = entry;
  const text = paragraphs.map((paragraph) => x('xhtml:p', paragraph));
  return x('entry', [
    x('title', title),
    x('xhtml:a', { href: url }, title),
    x('xhtml:small', when),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', startOfDay(published)),
    x('updated', startOfDay(updated)),
    ...topics.map((topic) => x('category', { term: topic.id, label: topic.label })),
    x('content', { type: 'xhtml' }, x('xhtml:div', text)),
  ]);
}
