import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { PlumbLine } from './plumb-line.ts';

/** What a badge shows: a verdict’s mark and word, and whose it is. */
export interface Badge {
  word: string;
  siteName: string;
  line: PlumbLine;
}

const bob =
  'M6 10.4c1.9.3 3.2 1.5 3.2 3.2 0 .9-.4 1.6-.8 2.4L6 20.8l-2.4-4.8c-.4-.8-.8-1.5-.8-2.4 0-1.7 1.3-2.9 3.2-3.2Z';
/** Wide enough for a letter of 13 px in any sans serif. */
const letter = 7.4;

/** A picture of a verdict in one colour that stands on any page, light or dark. */
export function buildBadge({ word, siteName, line }: Badge): string {
  const text = `${word} · ${siteName}`;
  const width = Math.ceil(34 + text.length * letter);
  const height = '28';
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height, role: 'img' }, [
      x('title', text),
      x('rect', { width: String(width), height, fill: 'white' }),
      x('g', { transform: 'translate(8 2)', fill: 'none', stroke: 'black' }, drawLine(line)),
      x('text', { x: '26', y: '18.5', 'font-family': 'sans-serif', 'font-size': '13' }, text),
    ]),
  );
}

function drawLine(line: PlumbLine) {
  const vertical = x('path', { d: 'M6 0v24', 'stroke-width': '0.75' });
  if (line.kind === 'bare') return [vertical];
  if (line.kind === 'dotted') {
    const dots = { 'stroke-dasharray': '0 2.5', 'stroke-linecap': 'round', 'stroke-width': '1.5' };
    return [x('path', { d: 'M6 1v10', ...dots }), x('circle', { cx: '6', cy: '15.4', r: '3.1' })];
  }
  const fill = line.bob === 'filled' ? 'black' : 'white';
  const hang = [
    x('path', { d: 'M6 1.5v9.3' }),
    x('path', { d: bob, fill }),
    ...(line.bob === 'half'
      ? [
          x('path', {
            d: 'M6 10.4c1.9.3 3.2 1.5 3.2 3.2 0 .9-.4 1.6-.8 2.4L6 20.8Z',
            fill: 'black',
          }),
        ]
      : []),
    ...(line.bob === 'struck' ? [x('path', { d: 'M1.6 16.4l8.8-4.4' })] : []),
  ];
  return [vertical, x('g', { transform: `rotate(${-line.angle} 6 1.5)` }, hang)];
}
