import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { LedgerEntry } from '../catalog/ledger.ts';
import { type Chart, stanceFills, stances, type StanceWords } from './chart.ts';
import { drawStanceLegend, frame, labelText, shorten } from './frame.ts';

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
      s('text', { x: x(before) + 4, y: middle, ...labelText }, counts),
    ]);
  });
  const svg = s('svg', { ...frame(width, height), ariaLabel: words.title }, [
    drawStanceLegend(words, labels),
    ...bars,
  ]);
  const rows = entries.map(({ name, ...entry }) => [name, ...stances.map((part) => entry[part])]);
  return { svg, rows: [[words.publisher, ...stances.map((part) => words[part])], ...rows] };
}

const textEnd = { ...labelText, textAnchor: 'end', fontSize: 12 };
