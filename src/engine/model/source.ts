import { z } from 'zod';
import { daySchema, partialDateSchema } from './date.ts';
import { measureSchema } from './measure.ts';
import { idOf } from './reference.ts';
import { slugSchema } from './slug.ts';
import { countWords, lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** The longest quotation from a source, in words: enough to prove a point, short enough to be fair. */
export const longestSourceQuote = 25;

/** What describes the work itself, and so must be the same in every claim that cites it. */
export const workSchema = z.strictObject({
  id: slugSchema.describe('One work has one id everywhere.'),
  title: lineSchema.describe('The title that the work shows.'),
  titleNote: lineSchema
    .optional()
    .describe('Says when a title was not shown on the copy and where it comes from.'),
  publisher: lineSchema
    .meta({ suggests: 'publishers' })
    .describe('A publisher’s id (`content/publishers/`) or a plain name.'),
  author: lineSchema.optional().describe('Who wrote it, when the work says so.'),
  url: webAddressSchema.describe('The address of the work.'),
  via: lineSchema
    .optional()
    .describe('Who republished, syndicated or mirrored the copy that was read.'),
  published: partialDateSchema
    .optional()
    .describe('A day, month or year; left out when it was not shown.'),
  publishedNote: lineSchema.optional().describe('What is known when no date was shown.'),
  archived: webAddressSchema.optional().describe('The address of an archived copy.'),
  kind: idOf('kinds').describe('A kind of `site.config.ts`.'),
});
export type Work = z.output<typeof workSchema>;

/** A work as one claim uses it: what it shows for this claim and how it was read. */
export const sourceSchema = workSchema.extend({
  copy: z
    .enum(['live', 'stored', 'archive'])
    .describe('What was opened: the live page, a stored copy, or an archive’s copy.'),
  accessed: daySchema
    .optional()
    .describe('The day the live address was opened; only where it was.'),
  stance: z
    .enum(['supports', 'contradicts', 'context'])
    .describe('Whether it supports or contradicts the claim, or gives context.'),
  read: z.enum(['full', 'excerpt', 'title-only']).describe('How much of it was read.'),
  readNote: lineSchema.optional().describe('What was missing from the copy that was read.'),
  shows: lineSchema.describe('What the work says that matters here, in our words.'),
  quote: lineSchema
    .refine(
      (text) => countWords(text) <= longestSourceQuote,
      `quote at most ${longestSourceQuote} words`,
    )
    .optional()
    .describe('Its exact words, at most 25 of them.'),
  measure: measureSchema
    .optional()
    .describe('The figure that it gives for what the claim’s `measure` is about.'),
  locator: lineSchema.optional().describe('Where in the work to look: “second paragraph”.'),
});
export type Source = z.output<typeof sourceSchema>;
