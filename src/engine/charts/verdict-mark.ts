import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Verdict } from '../model/verdict.ts';

/** Half the width of a mark. */
export const markRadius = 4.5;

/**
 * A verdict as a mark that is told apart without colour: a disc filled as far as the verdict lies up the scale, the
 * least true struck through; off the scale a dotted ring, or a bare stroke. The page colours it by its tone.
 */
export function drawVerdictMark(
  verdict: Verdict | undefined,
  scale: readonly Verdict[],
  place: { cx: number; cy: number },
): Element {
  const { cx, cy } = place;
  const ring = { cx, cy, r: markRadius - 0.75, fill: 'none', stroke: 'currentColor' };
  const properties = { dataTone: verdict?.tone, fill: 'none', stroke: 'currentColor' };
  const share = verdict && shareOf(verdict, scale);
  if (share === undefined) {
    if (verdict?.mark === 'dotted')
      return s(
        'g',
        properties,
        s('circle', { ...ring, strokeWidth: 1.5, strokeDasharray: '1.5 2' }),
      );
    return s(
      'g',
      properties,
      s('path', { d: `M${cx} ${cy - markRadius}v${2 * markRadius}`, strokeWidth: 1.5 }),
    );
  }
  // A stroke as wide as the radius fills a circle from its top on, as far as its dashes reach.
  const filled = { cx, cy, r: markRadius / 2, strokeWidth: markRadius };
  const around = 2 * Math.PI * filled.r;
  const parts = [s('circle', { ...ring, strokeWidth: 1.5 })];
  if (share > 0) {
    const turned = {
      transform: `rotate(-90 ${cx} ${cy})`,
      strokeDasharray: `${(share * around).toFixed(2)} 100`,
    };
    parts.push(s('circle', { ...filled, ...turned }));
  } else {
    const strike = `M${cx - markRadius} ${cy + markRadius}l${2 * markRadius} ${-2 * markRadius}`;
    parts.push(s('path', { d: strike, strokeWidth: 1.5 }));
  }
  return s('g', properties, parts);
}

/** How far up the scale a verdict lies, from 0 to 1; undefined off the scale. */
function shareOf({ rating }: Verdict, scale: readonly Verdict[]): number | undefined {
  if (rating === undefined) return undefined;
  const ratings = scale.flatMap(({ rating }) => rating ?? []);
  const [least, most] = [Math.min(...ratings), Math.max(...ratings)];
  return most > least ? (rating - least) / (most - least) : 1;
}
