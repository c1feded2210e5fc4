import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** One dated, sourced event of a dispute. */
export const storyEventSchema = z.strictObject({
  date: dateOrRangeSchema,
  dateNote: lineSchema.optional(),
  event: lineSchema,
  /** A strike or another span is drawn along the line, an event as a tick. */
  kind: z.enum(['event', 'strike']).default('event'),
  /** A work that says so: its id where a claim lists it, else where to find it. */
  sources: z
    .array(
      z.union([
        z.strictObject({ id: lineSchema }),
        z.strictObject({
          publisher: lineSchema,
          url: webAddressSchema,
          title: lineSchema.optional(),
        }),
      ]),
    )
    .min(1),
});
export type StoryEvent = z.output<typeof storyEventSchema>;

/** A running dispute: `content/stories/<slug>.md`. */
export const storySchema = z.strictObject({
  title: lineSchema,
  summary: lineSchema,
  timeline: z.array(storyEventSchema).default([]),
});
export type StoryData = z.output<typeof storySchema>;

/** A story with its slug and its introduction. */
export interface Story extends StoryData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
