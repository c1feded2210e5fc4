import type { Verdict } from '../engine/model/verdict.ts';

/**
 * How a verdict is drawn. On the scale: a line that swings from the vertical the further, the less true, with a
 * bob that is filled, half filled, open or struck through. Off the scale: a dotted line at rest, or the vertical alone.
 */
export type PlumbLine =
  | { kind: 'swing'; angle: number; bob: 'filled' | 'half' | 'open' | 'struck' }
  | { kind: 'dotted' }
  | { kind: 'bare' };

/** The swing of the least true step; short of a right angle, so that the bob still hangs. */
const widestSwing = 82;

/** Draws a verdict from its place on the scale, so that another newsroom’s scale draws itself. */
export function plumbLineOf(verdict: Verdict, scale: readonly Verdict[]): PlumbLine {
  if (verdict.rating === undefined) return { kind: verdict.mark ?? 'bare' };
  const steps = scale
    .filter(({ rating }) => rating !== undefined)
    .sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0));
  const step = steps.findIndex(({ id }) => id === verdict.id);
  const share = steps.length > 1 ? step / (steps.length - 1) : 0;
  return { kind: 'swing', angle: Math.round(widestSwing * share ** 1.4), bob: bobAt(share) };
}

function bobAt(share: number): 'filled' | 'half' | 'open' | 'struck' {
  if (share < 0.5) return 'filled';
  if (share === 0.5) return 'half';
  return share < 1 ? 'open' : 'struck';
}
