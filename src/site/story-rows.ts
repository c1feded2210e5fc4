import { buildTimeline, type TimelineSource } from '../engine/catalog/timeline.ts';
import type { Article } from '../engine/model/article.ts';
import type { Claim } from '../engine/model/claim.ts';
import { firstDay, lastDay } from '../engine/model/date.ts';
import type { Story, StoryEvent } from '../engine/model/story.ts';
import { compareText } from '../engine/compare-text.ts';
import { catalog } from './catalog.ts';

/** One row of a story’s time axis, with the spans of time that run past it. */
export interface StoryRow {
  date: string;
  /** What happened, unless statements were made. */
  event?: StoryEvent;
  sources: readonly TimelineSource[];
  /** What was said on that day in one article. */
  statements?: { article: Article; claims: readonly Claim[] };
  spans: readonly RowSpan[];
}

/** A span of time beside a row; spans that overlap run in different lanes. */
export interface RowSpan {
  /** The first is 1. */
  lane: number;
  part: 'start' | 'middle' | 'end' | 'whole';
}

interface Span {
  first: number;
  last: number;
  lane: number;
}

/** The rows of a story, oldest first: its events, and each article’s statements where the article appeared. */
export function storyRows(story: Story): StoryRow[] {
  const rows = [...eventRows(story), ...statementRows(story)].sort((a, b) =>
    compareText(firstDay(a.date), firstDay(b.date)),
  );
  const spans = findSpans(rows);
  return rows.map((row, index) => ({ ...row, spans: spansAt(index, spans) }));
}

function eventRows(story: Story): StoryRow[] {
  return buildTimeline(story, catalog).flatMap((entry) =>
    entry.type === 'event'
      ? [{ date: entry.date, event: entry.event, sources: entry.sources, spans: [] }]
      : [],
  );
}

function statementRows(story: Story): StoryRow[] {
  return [...catalog.articles.values()]
    .filter((article) => article.story === story.slug)
    .map((article) => ({
      date: article.date,
      sources: [],
      statements: { article, claims: catalog.claimsByArticle.get(article.slug) ?? [] },
      spans: [],
    }))
    .filter(({ statements }) => statements.claims.length > 0);
}

/** Rows by the year in which they begin, oldest first. */
export function rowsByYear(rows: readonly StoryRow[]): { year: string; rows: StoryRow[] }[] {
  const years: { year: string; rows: StoryRow[] }[] = [];
  for (const row of rows) {
    const year = firstDay(row.date).slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}

/** Each span from its own row to the last row that begins within it, in the first lane that is free. */
function findSpans(rows: readonly StoryRow[]): Span[] {
  const spans: Span[] = [];
  for (const [first, row] of rows.entries()) {
    if (row.event?.kind !== 'strike') continue;
    const end = lastDay(row.date);
    let last = first;
    while (last + 1 < rows.length && firstDay(rows[last + 1]?.date ?? '') <= end) last += 1;
    const taken = new Set(spans.filter((span) => span.last >= first).map(({ lane }) => lane));
    let lane = 1;
    while (taken.has(lane)) lane += 1;
    spans.push({ first, last, lane });
  }
  return spans;
}

function spansAt(index: number, spans: readonly Span[]): RowSpan[] {
  return spans
    .filter(({ first, last }) => first <= index && index <= last)
    .map(({ first, last, lane }) => ({ lane, part: partOf(index, first, last) }));
}

function partOf(index: number, first: number, last: number): RowSpan['part'] {
  if (first === last) return 'whole';
  if (index === first) return 'start';
  return index === last ? 'end' : 'middle';
}
