import type { Element } from 'hast';
import { s } from 'hastscript';
import { stanceFills, stances, type StanceWords } from './chart.ts';

/** The letters of a picture. */
export const labelText = { dominantBaseline: 'central', fill: 'currentColor', fontSize: 11 };

/** The frame of a picture, in pixels. */
export function frame(wide: number, high: number) {
  return { viewBox: `0 0 ${wide} ${high}`, width: wide, height: high, role: 'img' };
}

/** What the fills of stances mean. */
export function drawStanceLegend(words: StanceWords, left: number): Element {
  return s(
    'g',
    stances.map((stance, index) => {
      const x = left + index * 130;
      return s('g', [
        s('rect', { x, y: 8, width: 12, height: 12, ...stanceFills[stance] }),
        s('text', { ...labelText, x: x + 18, y: 14 }, words[stance]),
      ]);
    }),
  );
}

/** A name short enough for its column. */
export function shorten(name: string, most = 38): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
