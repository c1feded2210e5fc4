import { scaleUtc } from 'd3-scale';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import { firstDay } from '../model/date.ts';
import type { Chart } from './chart.ts';
import { frame, labelText } from './frame.ts';

const width = 340;
const edge = 40;
const axis = 16;

/**
 * When the same claim was made, as marks along a line: the one that was checked filled, the others hollow. Undefined
 * where all were made on one day. `label` writes a date, and `title` says what the picture shows.
 */
export function drawAppearances(
  { appearances, date }: Claim,
  { label, title }: { label: (date: string) => string; title: string },
): Chart | undefined {
  const places = appearances.map((place, index) => ({ date: place.date ?? date, index }));
  const days = places.map((place) => firstDay(place.date)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (first === last) return undefined;
  const x = scaleUtc([new Date(first), new Date(last)], [edge, width - edge]);
  const marks = [...places].reverse().map((place) => {
    const at = Math.round(x(new Date(firstDay(place.date))));
    const fill = place.index === 0 ? 'currentColor' : 'none';
    const mark = { cx: at, cy: axis, r: 5, fill, stroke: 'currentColor', strokeWidth: 1.5 };
    return s('circle', mark, s('title', label(place.date)));
  });
  const ends = [first, last].map((day, index) => {
    const place = places.find((each) => firstDay(each.date) === day);
    const middle = { ...labelText, textAnchor: 'middle', x: index === 0 ? edge : width - edge };
    return s('text', { ...middle, y: axis + 20 }, label(place?.date ?? day));
  });
  const svg = s('svg', { ...frame(width, axis + 30), ariaLabel: title }, [
    s('line', { x1: 0, x2: width, y1: axis, y2: axis, stroke: 'currentColor', strokeOpacity: 0.4 }),
    ...marks,
    ...ends,
  ]);
  return { svg, rows: places.map((place) => [place.date]) };
}
