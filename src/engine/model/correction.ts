import { z } from 'zod';
import { daySchema } from './date.ts';
import { lineSchema } from './text.ts';
import { verdictIdSchema } from './verdict.ts';

/** A dated change to a published review. Reviews are never silently changed. */
export const correctionSchema = z.strictObject({
  date: daySchema,
  /** What was wrong and what it says now. */
  change: lineSchema,
  /** The verdict that stood before, when it changed. */
  verdictBefore: verdictIdSchema.optional(),
});
export type Correction = z.output<typeof correctionSchema>;
