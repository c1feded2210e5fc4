import { z } from 'zod';
import { daySchema, partialDateSchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { countWords, lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** The longest quotation from a source, in words: enough to prove a point, short enough to be fair. */
export const longestSourceQuote = 25;

/** What describes the work itself, and so must be the same in every claim that cites it. */
export const workSchema = z.strictObject({
  /** One work has one id everywhere. */
  id: slugSchema,
  title: lineSchema,
  /** Says when a title was not shown on the copy and where it comes from. */
  titleNote: lineSchema.optional(),
  /** A publisher’s id (`content/publishers/`) or a plain name. */
  publisher: lineSchema,
  author: lineSchema.optional(),
  url: webAddressSchema,
  /** Who republished, syndicated or mirrored the copy that was read. */
  via: lineSchema.optional(),
  /** A day, month or year; left out when it was not shown. */
  published: partialDateSchema.optional(),
  /** What is known when no date was shown. */
  publishedNote: lineSchema.optional(),
  archived: webAddressSchema.optional(),
  /** A kind of `site.config.ts`. */
  kind: slugSchema,
});
export type Work = z.output<typeof workSchema>;

/** A work as one claim uses it: what it shows for this claim and how it was read. */
export const sourceSchema = workSchema.extend({
  /** What was opened: the live page, a stored copy, or an archive’s copy. */
  copy: z.enum(['live', 'stored', 'archive']),
  /** The day the live address was opened; only where it was. */
  accessed: daySchema.optional(),
  /** Whether it supports or contradicts the claim, or gives context. */
  stance: z.enum(['supports', 'contradicts', 'context']),
  read: z.enum(['full', 'excerpt', 'title-only']),
  readNote: lineSchema.optional(),
  /** What the work says that matters here, in our words. */
  shows: lineSchema,
  /** Its exact words, at most 25 of them. */
  quote: lineSchema
    .refine(
      (text) => countWords(text) <= longestSourceQuote,
      `quote at most ${longestSourceQuote} words`,
    )
    .optional(),
  /** Where in the work to look: “second paragraph”. */
  locator: lineSchema.optional(),
});
export type Source = z.output<typeof sourceSchema>;
