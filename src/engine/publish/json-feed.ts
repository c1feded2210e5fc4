import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Feed, FeedEntry } from './feed.ts';
import { present } from './present.ts';
import { startOfDay } from './start-of-day.ts';

/** A feed as JSON Feed 1.1. `_factcheck` holds what programs may want to know. */
export function buildJsonFeed(feed: Feed): string {
  const { title, about, page, self, language, author, rights, entries } = feed;
  const document = present({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: page,
    feed_url: self.json,
    language,
    authors: [{ name: author }],
    _factcheck: rights === undefined ? undefined : { rights },
    items: entries.map(describeItem),
  });
  return `${JSON.stringify(document)}\n`;
}

function describeItem({
  id,
  url,
  title,
  paragraphs,
  published,
  updated,
  topics,
  facts,
}: FeedEntry) {
  return {
    id,
    url,
    title,
    content_html: toHtml(paragraphs.map((paragraph) => h('p', paragraph))),
    date_published: startOfDay(published),
    date_modified: startOfDay(updated),
    tags: topics.map(({ label }) => label),
    _factcheck: present({
      kind: facts.kind,
      verdict: facts.verdict,
      verdict_label: facts.verdictLabel,
      verdict_before: facts.verdictBefore,
      verdict_before_label: facts.verdictBeforeLabel,
      verdict_after: facts.verdictAfter,
      verdict_after_label: facts.verdictAfterLabel,
    }),
  };
}
