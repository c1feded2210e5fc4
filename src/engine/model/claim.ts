import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';
import { correctionSchema } from './correction.ts';
import { dateOrRangeSchema, daySchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { sourceSchema } from './source.ts';
import { lineSchema } from './text.ts';
import { verdictIdSchema } from './verdict.ts';

/** An independent rating of the same evidence, made without sight of the first. */
export const secondRatingSchema = z.strictObject({
  verdict: verdictIdSchema,
  confidence: z.enum(['low', 'medium', 'high']),
  reason: lineSchema,
});

/** What somebody said when asked to respond. */
export const responseSchema = z.strictObject({
  from: lineSchema,
  asked: daySchema,
  answer: lineSchema.optional(),
});

/** A rule set aside for this file, with the reason. The check reports an entry that is no longer needed. */
export const allowanceSchema = z.strictObject({
  rule: lineSchema,
  /** The value that the rule would report: a figure, an address, a word. */
  value: lineSchema,
  reason: lineSchema,
});

/** The front matter of one claim: `content/claims/<year it was said>/<slug>.md`. */
export const claimSchema = z.strictObject({
  /** One neutral sentence that says no more than the quotation. */
  claim: lineSchema,
  /** The fewest exact words that carry the claim; cuts are marked […]. */
  quote: lineSchema,
  /** Language of the quotation, where it is not the site’s. */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  /** Quoted, paraphrased by a reporter, or the outlet’s own words. */
  voice: z.enum(['quoted', 'paraphrased', 'outlet']),
  /** An id of `content/claimants/`. */
  claimant: slugSchema,
  /** When it was said: a day, month, year or range. */
  date: dateOrRangeSchema,
  /** When the date was inferred: how. */
  dateNote: lineSchema.optional(),
  /** The first is the one that was checked. */
  appearances: z.array(appearanceSchema).min(1),
  /** Ids of the topics in `site.config.ts`. */
  topics: z.array(slugSchema).min(1),
  /** `detail` for a job title, a caption, a time, a place: checked, not counted. */
  weight: z.enum(['main', 'detail']),
  /** An id of the scale in `site.config.ts`. Left out for a draft only. */
  verdict: verdictIdSchema.optional(),
  notRatedBecause: z.enum(['opinion', 'motive', 'prediction', 'testimony']).optional(),
  /** The answer in one or two plain sentences. */
  finding: lineSchema,
  /** The day the review was first published. */
  published: daySchema,
  /** The day it was last looked at. */
  reviewed: daySchema,
  /** The day by which it is due for another look. */
  reviewBy: daySchema.optional(),
  /** The day whose state the verdict describes, when it can change. */
  asOf: daySchema.optional(),
  sources: z.array(sourceSchema).default([]),
  /** What would settle what is still open. */
  openQuestions: z.array(lineSchema).default([]),
  /** Other ways people put the same claim; searched, shown folded. */
  wordings: z.array(lineSchema).default([]),
  secondRating: secondRatingSchema.optional(),
  responses: z.array(responseSchema).default([]),
  /** Slugs of the same claim made elsewhere. */
  repeats: z.array(slugSchema).default([]),
  /** Slugs of claims that cannot be true together with this one. */
  contradicts: z.array(slugSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** Earlier slugs, kept as redirects. */
  aliases: z.array(slugSchema).default([]),
  /** Being checked: shown as such, without a verdict. */
  draft: z.boolean().default(false),
  withdrawn: z.strictObject({ date: daySchema, reason: lineSchema }).optional(),
  /** Touches suicide: never featured, no share image, shows the help line of `site.config.ts`. */
  sensitive: z.boolean().default(false),
  allow: z.array(allowanceSchema).default([]),
});
export type ClaimData = z.output<typeof claimSchema>;
export type SecondRating = z.output<typeof secondRatingSchema>;
export type Allowance = z.output<typeof allowanceSchema>;

/** A claim with its address and its reasoning in Markdown. */
export interface Claim extends ClaimData {
  slug: string;
  /** Path below the content folder, with `/`. */
  file: string;
  /** The Markdown after the front matter. */
  body: string;
  /** Line of the file on which the body starts; the first is 1. */
  bodyLine: number;
}
