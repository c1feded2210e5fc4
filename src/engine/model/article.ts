import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Where claims appeared: `content/articles/<slug>.md`. The text itself is never part of a site. */
export const articleSchema = z.strictObject({
  /** The headline; where none was shown, a description in brackets. */
  title: lineSchema,
  titleNote: lineSchema.optional(),
  /** A publisher’s id or a plain name; left out when not established. */
  outlet: lineSchema.optional(),
  author: lineSchema.optional(),
  date: dateOrRangeSchema,
  dateNote: lineSchema.optional(),
  url: webAddressSchema.optional(),
  /** An id of `content/stories/`. */
  story: slugSchema.optional(),
  /** Length of the article, so that quotations stay a small part of it. */
  words: z.int().positive(),
  /** What could not be established about the article. */
  unknown: z.array(lineSchema).default([]),
  /** Claim slug → digest of its quotation, recorded by `check -- --articles`. */
  quotations: z.record(slugSchema, z.string().regex(/^[0-9a-f]{16}$/)).default({}),
});
export type ArticleData = z.output<typeof articleSchema>;

/** An article with its slug and what is said about it. */
export interface Article extends ArticleData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
