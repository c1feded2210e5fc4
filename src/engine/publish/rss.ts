import { x } from 'xastscript';
import { helpOf, serializeFeed, xhtml } from './feed-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { startOfDay } from './start-of-day.ts';

/** A feed as RSS 2.0. */
export function buildRss(feed: Feed): string {
  const { title, page, about, self, language, rights, updated, entries } = feed;
  const channel = [
    x('title', title),
    helpOf(feed),
    x('link', page),
    x('description', asHtml(about)),
    x('language', language),
    rights === undefined ? null : x('copyright', rights),
    x('lastBuildDate', asMailDate(updated)),
    x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self.rss }),
    ...entries.map(describeItem),
  ];
  const names = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:xhtml': xhtml };
  return serializeFeed(feed, x('rss', { version: '2.0', ...names }, x('channel', channel)));
}

function describeItem({ id, url, title, paragraphs, published, when, topics }: FeedEntry) {
  return x('item', [
    x('title', title),
    x('xhtml:a', { href: url }, title),
    x('xhtml:small', when),
    x('link', url),
    x('guid', { isPermaLink: String(id === url) }, id),
    x('pubDate', asMailDate(published)),
    ...topics.map(({ label }) => x('category', label)),
    x('description', asHtml(paragraphs.join(' '))),
  ]);
}

/** Readers take a description for HTML: what would be markup there is text here. */
function asHtml(text: string): string {
  return text.replace(/&(?=#?\w)/g, '&amp;').replaceAll('<', '&lt;');
}

/** A day as RFC 822 writes a moment: `Sun, 01 Feb 2026 00:00:00 GMT`. */
function asMailDate(day: string): string {
  return new Date(startOfDay(day)).toUTCString();
}
