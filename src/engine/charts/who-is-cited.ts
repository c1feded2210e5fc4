import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { LedgerEntry } from '../catalog/ledger.ts';
import { type Chart, stanceFills, stances, type StanceWords } from './chart.ts';

export interface CitedWords extends StanceWords {
  /** What the picture shows, for those who do not see it. */
  title: string;
  publisher: string;
}

/** The most publishers that one picture holds; the table has all. */
const mostBars = 25;
const width = 720;
const labels = 260;
const rowHeight = 24;
const head = 36;

/** Publishers by the stance of what they published: for how many claims it supports, contradicts, gives context. */
export function drawCited(entries: readonly LedgerEntry[], words: CitedWords): Chart {
  const shown = entries.slice(0, mostBars);
  const height = head + shown.length * rowHeight;
  const y = scaleBand(
    shown.map(({ publisher }) => publisher),
    [head, height],
  ).padding(0.3);
  const sums = shown.map((entry) => stances.reduce((sum, stance) => sum + entry[stance], 0));
  const x = scaleLinear([0, max(sums) ?? 1], [labels, width - 72]);
  const bars = shown.map((entry) => {
    const top = y(entry.publisher) ?? head;
    const middle = top + y.bandwidth() / 2;
    let before = 0;
    const parts = stances.flatMap((stance) => {
      const start = before;
      before += entry[stance];
      const size = Math.max(0, x(before) - x(start) - 2);
      const place = { x: x(start), y: top, width: size, height: y.bandwidth() };
      return entry[stance] > 0 ? [s('rect', { ...place, ...stanceFills[stance] })] : [];
    });
    const counts = stances.map((stance) => entry[stance]).join(' · ');
    return s('g', [
      s('text', { x: labels - 8, y: middle, ...textEnd }, shorten(entry.name)),
      ...parts,
      s('text', { x: x(before) + 4, y: middle, ...textStart }, counts),
    ]);
  });
  const svg = s('svg', { ...frame(width, height), ariaLabel: words.title }, [
    drawLegend(words, labels),
    ...bars,
  ]);
  const rows = entries.map(({ name, ...entry }) => [name, ...stances.map((part) => entry[part])]);
  return { svg, rows: [[words.publisher, ...stances.map((part) => words[part])], ...rows] };
}

const textStart = { dominantBaseline: 'central', fill: 'currentColor', fontSize: 11 };
const textEnd = { ...textStart, textAnchor: 'end', fontSize: 12 };

/** The frame of a picture that grows with the page. */
export function frame(wide: number, high: number) {
  return { viewBox: `0 0 ${wide} ${high}`, width: wide, height: high, role: 'img' };
}

/** What the fills mean. */
export function drawLegend(words: StanceWords, left: number) {
  return s(
    'g',
    stances.map((stance, index) => {
      const x = left + index * 130;
      return s('g', [
        s('rect', { x, y: 8, width: 12, height: 12, ...stanceFills[stance] }),
        s('text', { ...textStart, x: x + 18, y: 14 }, words[stance]),
      ]);
    }),
  );
}

/** A name short enough for its column. */
export function shorten(name: string, most = 38): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
