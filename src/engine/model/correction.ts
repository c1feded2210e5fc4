import { z } from 'zod';
import { daySchema } from './date.ts';
import { idOf } from './reference.ts';
import { lineSchema } from './text.ts';
import { verdictIdSchema } from './verdict.ts';

/** A dated change to a published review. Reviews are never silently changed. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('The day of the correction.'),
  change: lineSchema.describe('What was wrong and what it says now.'),
  verdictBefore: idOf('verdicts', verdictIdSchema)
    .optional()
    .describe('The verdict that stood before, when it changed.'),
});
export type Correction = z.output<typeof correctionSchema>;
