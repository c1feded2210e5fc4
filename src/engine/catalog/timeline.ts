import type { Claim } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/date.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Catalog, WorkUse } from './catalog.ts';
import { compareText } from '../compare-text.ts';
import { findPublisher } from './publisher-side.ts';

/** Where an event of a story is documented. */
export interface TimelineSource {
  /** The publisher’s name. */
  publisher: string;
  title?: string;
  url: string;
  /** Set where a claim rests on the work, and so the work has a page. */
  workId?: string;
}

/** An event of the dispute, or a claim hung where it was made. */
export type TimelineEntry =
  | { type: 'event'; date: string; event: StoryEvent; sources: readonly TimelineSource[] }
  | { type: 'claim'; date: string; claim: Claim };

/**
 * A story’s events merged with the claims made in it, oldest first. On one day longer spans come
 * first, events before claims, and otherwise in the order of the story’s file and of the articles.
 */
export function buildTimeline(story: Story, catalog: Catalog): TimelineEntry[] {
  const events = story.timeline.map((event): TimelineEntry => ({
    type: 'event',
    date: event.date,
    event,
    sources: event.sources.flatMap((source) => describeEventSource(source, catalog) ?? []),
  }));
  const claims = (catalog.claimsByStory.get(story.slug) ?? []).map((claim): TimelineEntry => ({
    type: 'claim',
    date: claim.date,
    claim,
  }));
  return [...events, ...claims].sort(compareEntries);
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(firstDay(a.date), firstDay(b.date)) ||
    compareText(b.type, a.type) ||
    compareText(lastDay(b.date), lastDay(a.date))
  );
}

function describeEventSource(
  source: StoryEvent['sources'][number],
  catalog: Catalog,
): TimelineSource | undefined {
  if (!('id' in source)) {
    const { publisher, title, url } = source;
    const name = findPublisher(publisher, catalog)?.name ?? publisher;
    return { publisher: name, url, ...(title !== undefined && { title }) };
  }
  const use = catalog.works.get(source.id);
  return use === undefined ? undefined : describeWork(use, catalog);
}

function describeWork({ work }: WorkUse, catalog: Catalog): TimelineSource {
  const { id, title, publisher, url } = work;
  const name = findPublisher(publisher, catalog)?.name ?? publisher;
  return { publisher: name, title, url, workId: id };
}
