import { x } from 'xastscript';
import type { PlumbLine } from './plumb-line.ts';

const bob =
  'M6 10.4c1.9.3 3.2 1.5 3.2 3.2 0 .9-.4 1.6-.8 2.4L6 20.8l-2.4-4.8c-.4-.8-.8-1.5-.8-2.4 0-1.7 1.3-2.9 3.2-3.2Z';

export interface MarkColors {
  /** Of the line and its bob. */
  ink: string;
  /** Of the standard that it is held to. */
  vertical: string;
  paper: string;
}

/** The shapes of a verdict’s mark in a box of 24, its vertical 6 from the edge, for pictures that have no style sheet. */
export function drawMark(line: PlumbLine, { ink, vertical, paper }: MarkColors) {
  const standard = x('path', { d: 'M6 0v24', stroke: vertical, 'stroke-width': '0.75' });
  if (line.kind === 'bare') return [standard];
  if (line.kind === 'dotted') {
    const dots = { 'stroke-dasharray': '0 2.5', 'stroke-linecap': 'round', 'stroke-width': '1.5' };
    return [
      x('path', { d: 'M6 1v10', stroke: ink, ...dots }),
      x('circle', { cx: '6', cy: '15.4', r: '3.1', stroke: ink }),
    ];
  }
  const fill = line.bob === 'filled' ? ink : paper;
  const hang = [
    x('path', { d: 'M6 1.5v9.3' }),
    x('path', { d: bob, fill }),
    ...(line.bob === 'half'
      ? [
          x('path', {
            d: 'M6 10.4c1.9.3 3.2 1.5 3.2 3.2 0 .9-.4 1.6-.8 2.4L6 20.8Z',
            fill: ink,
          }),
        ]
      : []),
    ...(line.bob === 'struck' ? [x('path', { d: 'M1.6 16.4l8.8-4.4' })] : []),
  ];
  return [standard, x('g', { transform: `rotate(${-line.angle} 6 1.5)`, stroke: ink }, hang)];
}
