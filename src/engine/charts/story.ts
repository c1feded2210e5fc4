import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { standingVerdict } from '../catalog/standing-verdict.ts';
import type { TimelineEntry } from '../catalog/timeline.ts';
import type { Claim } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/date.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Chart } from './chart.ts';
import { frame, labelText } from './frame.ts';
import { drawVerdictMark } from './verdict-mark.ts';

export interface StoryWords {
  /** What the picture shows, for those who do not see it. */
  title: string;
  /** Over the column that says which: */
  kind: string;
  /** what a span, an event and a claim are called. */
  strike: string;
  event: string;
  claim: string;
  from: string;
  to: string;
  what: string;
  verdict: string;
  /** What stands in for a verdict where there is none. */
  unrated: string;
}

/** Wide enough for a sheet, or narrow enough for a phone. */
const widths = { wide: 720, narrow: 328 } as const;
export type StoryWidth = keyof typeof widths;

const edge = 12;
const lane = 12;
const cell = 11;
/** Marks beside each other in a cluster, and the most in one. */
const perRow = 3;
const mostInCluster = 90;

/** A story along the years: its spans as bars, its events as ticks, its claims as marks hung where they were made. */
export function drawStory(
  entries: readonly TimelineEntry[],
  verdicts: readonly Verdict[],
  words: StoryWords,
  size: StoryWidth = 'wide',
): Chart {
  const width = widths[size];
  const dates = entries.map(({ date }) => date);
  const first = dates.map(firstDay).sort()[0] ?? '2000-01-01';
  const last = dates.map(lastDay).sort().at(-1) ?? first;
  const time = scaleUtc([new Date(first), new Date(last)], [edge, width - edge]);
  const x = (day: string) => Math.round(time(new Date(day)) * 10) / 10;

  // What a pointer is told; nothing hovers over a phone.
  const hint = (text: string) => (size === 'narrow' ? [] : [s('title', text)]);

  const legend = drawLegend(entries, verdicts, words);
  const spans = placeSpans(entries, x);
  const axis = legend.height + 24 + (Math.max(-1, ...spans.map(({ row }) => row)) + 1) * lane;
  const clusters = clusterClaims(entries, x, width);
  const rows = Math.max(
    0,
    ...clusters.map(({ claims }) => Math.ceil(Math.min(claims.length, mostInCluster) / perRow)),
  );
  const height = axis + 34 + rows * cell;

  const ticks = time.ticks(width / 60).map((year) => {
    const at = Math.round(time(year) * 10) / 10;
    return s('g', [
      s('line', { x1: at, x2: at, y1: axis, y2: axis + 5, stroke: 'currentColor' }),
      s(
        'text',
        { ...labelText, textAnchor: 'middle', x: at, y: axis + 15 },
        String(year.getUTCFullYear()),
      ),
    ]);
  });
  const events = entries.flatMap((entry) => {
    if (entry.type !== 'event' || entry.event.kind === 'strike') return [];
    const at = x(firstDay(entry.date));
    const line = { x1: at, x2: at, y1: axis - 8, y2: axis, stroke: 'currentColor' };
    return [s('line', line, hint(`${entry.date}: ${entry.event.event}`))];
  });
  const bars = spans.map(({ entry, from, to, row }) =>
    s(
      'rect',
      { x: from, y: axis - 20 - row * lane, width: to - from, height: 8, fill: 'currentColor' },
      hint(`${entry.date}: ${entry.event.event}`),
    ),
  );
  const svg = s('svg', { ...frame(width, height), ariaLabel: words.title }, [
    legend.drawing,
    s('line', { x1: 0, x2: width, y1: axis, y2: axis, stroke: 'currentColor' }),
    ...ticks,
    ...events,
    ...bars,
    ...clusters.map((cluster) => drawCluster(cluster, axis + 30, { verdicts, hint })),
  ]);
  // A narrow picture is as wide as the screen.
  if (size === 'narrow') Object.assign(svg.properties, { width: '100%', height: undefined });
  return { svg, rows: tableOf(entries, verdicts, words) };
}

type EventEntry = Extract<TimelineEntry, { type: 'event' }>;

/** Spans from left to right, each in the lowest row that is free there; a short one is wide enough to be seen. */
function placeSpans(entries: readonly TimelineEntry[], x: (day: string) => number) {
  const placed: { entry: EventEntry; from: number; to: number; row: number }[] = [];
  for (const entry of entries) {
    if (entry.type !== 'event' || entry.event.kind !== 'strike') continue;
    const from = x(firstDay(entry.date));
    const to = Math.max(from + 3, x(lastDay(entry.date)));
    const taken = new Set(placed.filter((other) => other.to > from).map(({ row }) => row));
    let row = 0;
    while (taken.has(row)) row += 1;
    placed.push({ entry, from, to, row });
  }
  return placed;
}

interface Cluster {
  x: number;
  claims: Claim[];
}

/** Claims so near to each other that their marks would overlap hang together, where the first was made. */
function clusterClaims(
  entries: readonly TimelineEntry[],
  x: (day: string) => number,
  width: number,
): Cluster[] {
  const clusters: Cluster[] = [];
  for (const entry of entries) {
    if (entry.type !== 'claim') continue;
    const at = Math.min(x(firstDay(entry.date)), width - perRow * cell);
    const last = clusters.at(-1);
    if (last !== undefined && at < last.x + perRow * cell + 2) last.claims.push(entry.claim);
    else clusters.push({ x: at, claims: [entry.claim] });
  }
  return clusters;
}

function drawCluster(
  { x, claims }: Cluster,
  top: number,
  { verdicts, hint }: { verdicts: readonly Verdict[]; hint: (text: string) => Element[] },
): Element {
  const placeOf = (claim: Claim) =>
    verdicts.findIndex((verdict) => verdict === standingVerdict(claim, { verdicts }));
  const ordered = [...claims].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, mostInCluster);
  const marks = ordered.map((claim, index) => {
    const verdict = standingVerdict(claim, { verdicts });
    const cx = x + (index % perRow) * cell + cell / 2;
    const cy = top + Math.floor(index / perRow) * cell;
    const mark = drawVerdictMark(verdict, verdicts, { cx, cy });
    return {
      ...mark,
      children: [...hint(`${verdict?.label ?? ''}: ${claim.claim}`), ...mark.children],
    };
  });
  return s('g', marks);
}

/** The verdicts that occur, each with its mark and its word. */
function drawLegend(
  entries: readonly TimelineEntry[],
  verdicts: readonly Verdict[],
  words: StoryWords,
) {
  const used = new Set(
    entries.flatMap((entry) =>
      entry.type === 'claim' ? [standingVerdict(entry.claim, { verdicts })] : [],
    ),
  );
  const shown = [...verdicts, undefined].filter((verdict) => used.has(verdict));
  // Few enough to a line that a narrow screen shows them all.
  const perLine = 3;
  const items = shown.map((verdict, index) => {
    const left = edge + (index % perLine) * 112;
    const middle = 12 + Math.floor(index / perLine) * 18;
    return s('g', [
      drawVerdictMark(verdict, verdicts, { cx: left, cy: middle }),
      s('text', { ...labelText, x: left + 10, y: middle }, verdict?.label ?? words.unrated),
    ]);
  });
  return { drawing: s('g', items), height: Math.ceil(shown.length / perLine) * 18 + 12 };
}

function tableOf(
  entries: readonly TimelineEntry[],
  verdicts: readonly Verdict[],
  words: StoryWords,
) {
  const rows = entries.map((entry) => {
    const span = [firstDay(entry.date), lastDay(entry.date)];
    if (entry.type === 'event') return [words[entry.event.kind], ...span, entry.event.event, ''];
    const verdict = standingVerdict(entry.claim, { verdicts })?.label ?? words.unrated;
    return [words.claim, ...span, entry.claim.claim, verdict];
  });
  return [[words.kind, words.from, words.to, words.what, words.verdict], ...rows];
}
