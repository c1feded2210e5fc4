import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { drawMark } from './draw-mark.ts';
import type { PlumbLine } from './plumb-line.ts';

/** What a badge shows: a verdict’s mark and word, and whose it is. */
export interface Badge {
  word: string;
  siteName: string;
  line: PlumbLine;
}

/** Wide enough for a letter of 13 px in any sans serif. */
const letter = 7.4;

const blackOnWhite = { ink: 'black', vertical: 'black', paper: 'white' };

/** A picture of a verdict in one colour that stands on any page, light or dark. */
export function buildBadge({ word, siteName, line }: Badge): string {
  const text = `${word} · ${siteName}`;
  const width = Math.ceil(34 + text.length * letter);
  const height = '28';
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height, role: 'img' }, [
      x('title', text),
      x('rect', { width: String(width), height, fill: 'white' }),
      x('g', { transform: 'translate(8 2)', fill: 'none' }, drawMark(line, blackOnWhite)),
      x('text', { x: '26', y: '18.5', 'font-family': 'sans-serif', 'font-size': '13' }, text),
    ]),
  );
}
