import { z } from 'zod';
import { lineSchema } from './text.ts';

/** One step of a newsroom’s verdict scale. */
export const verdictSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: lineSchema,
  /** What the verdict means, for the method page. */
  definition: lineSchema,
  /** Its number on the scale, 1 the least true; absent for verdicts off the scale. */
  rating: z.int().positive().optional(),
  /** How the plumb line is drawn off the scale: `dotted` for “cannot tell”, `bare` for “not judged”. */
  mark: z.enum(['dotted', 'bare']).optional(),
  /** Names a colour token. Never shown as text. */
  tone: z.string().regex(/^[a-z]+$/),
});
export type Verdict = z.output<typeof verdictSchema>;

/** A verdict id as written in YAML, where a bare `true` or `false` arrives as a boolean. */
export const verdictIdSchema = z.union([z.string(), z.boolean()]).transform(String);

/** Whether the verdict has a place on the scale. */
export function isOnScale(verdict: Verdict): boolean {
  return verdict.rating !== undefined;
}

/** The verdict of that id on a newsroom’s scale. */
export function findVerdict(
  id: string | undefined,
  { verdicts }: { readonly verdicts: readonly Verdict[] },
): Verdict | undefined {
  return verdicts.find((verdict) => verdict.id === id);
}
