import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** One dated, sourced event of a dispute. */
export const storyEventSchema = z.strictObject({
  date: dateOrRangeSchema.describe('When it happened: a day, month, year or range.'),
  dateNote: lineSchema.optional().describe('When the date was inferred: how.'),
  event: lineSchema.describe('What happened, in one sentence.'),
  kind: z
    .enum(['event', 'strike'])
    .default('event')
    .describe('A strike or another span is drawn along the line, an event as a tick.'),
  sources: z
    .array(
      z.union([
        z.strictObject({ id: lineSchema.describe('The id of a source that a claim lists.') }),
        z.strictObject({
          publisher: lineSchema
            .meta({ suggests: 'publishers' })
            .describe('A publisher’s id or a plain name.'),
          url: webAddressSchema.describe('The address of the work.'),
          title: lineSchema.optional().describe('Its title, when known.'),
        }),
      ]),
    )
    .min(1)
    .describe('A work that says so: its id where a claim lists it, else where to find it.'),
});
export type StoryEvent = z.output<typeof storyEventSchema>;

/** A running dispute: `content/stories/<slug>.md`. */
export const storySchema = z.strictObject({
  title: lineSchema.describe('The name of the dispute.'),
  summary: lineSchema.describe('What it is about, in a sentence or two.'),
  timeline: z.array(storyEventSchema).default([]).describe('Its events, each dated and sourced.'),
});
export type StoryData = z.output<typeof storySchema>;

/** A story with its slug and its introduction. */
export interface Story extends StoryData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
