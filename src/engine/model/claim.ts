import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';
import { correctionSchema } from './correction.ts';
import { dateOrRangeSchema, daySchema } from './date.ts';
import { measureSchema } from './measure.ts';
import { idOf } from './reference.ts';
import { slugSchema } from './slug.ts';
import { sourceSchema } from './source.ts';
import { lineSchema } from './text.ts';
import { verdictIdSchema } from './verdict.ts';

/** An independent rating of the same evidence, made without sight of the first. */
export const secondRatingSchema = z.strictObject({
  verdict: idOf('verdicts', verdictIdSchema).describe('What it came to: an id of the scale.'),
  confidence: z.enum(['low', 'medium', 'high']).describe('How sure the second rating is.'),
  reason: lineSchema.describe('Why, in one sentence.'),
});

/** What somebody said when asked to respond. */
export const responseSchema = z.strictObject({
  from: lineSchema.describe('Who was asked.'),
  asked: daySchema.describe('The day they were asked.'),
  answer: lineSchema.optional().describe('What they answered; left out while there is no answer.'),
});

/** A rule set aside for this file, with the reason. The check reports an entry that is no longer needed. */
export const allowanceSchema = z.strictObject({
  rule: lineSchema
    .meta({ suggests: 'rules' })
    .describe('The id of the rule, as the check prints it.'),
  value: lineSchema.describe('The value that the rule would report: a figure, an address, a word.'),
  reason: lineSchema.describe('Why the rule does not apply here.'),
});

/** The front matter of one claim: `content/claims/<year it was said>/<slug>.md`. */
export const claimSchema = z.strictObject({
  claim: lineSchema.describe('One neutral sentence that says no more than the quotation.'),
  quote: lineSchema.describe('The fewest exact words that carry the claim; cuts are marked […].'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe('Language of the quotation, where it is not the site’s.'),
  voice: z
    .enum(['quoted', 'paraphrased', 'outlet'])
    .describe('Quoted, paraphrased by a reporter, or the outlet’s own words.'),
  claimant: idOf('claimants').describe('Who said it: an id of `content/claimants/`.'),
  date: dateOrRangeSchema.describe('When it was said: a day, month, year or range.'),
  dateNote: lineSchema.optional().describe('When the date was inferred: how.'),
  appearances: z.array(appearanceSchema).min(1).describe('The first is the one that was checked.'),
  topics: z.array(idOf('topics')).min(1).describe('Ids of the topics in `site.config.ts`.'),
  measure: measureSchema
    .optional()
    .describe('The figure that the statement gives, where a chart sets it beside others.'),
  weight: z
    .enum(['main', 'detail'])
    .describe('`detail` for a job title, a caption, a time, a place: checked, not counted.'),
  verdict: idOf('verdicts', verdictIdSchema)
    .optional()
    .describe('An id of the scale in `site.config.ts`. Left out for a draft only.'),
  notRatedBecause: z
    .enum(['opinion', 'motive', 'prediction', 'testimony'])
    .optional()
    .describe(
      'Why evidence cannot rate the statement; only for a verdict that stands for “not rated”.',
    ),
  finding: lineSchema.describe('The answer in one or two plain sentences.'),
  published: daySchema.describe('The day the review was first published.'),
  reviewed: daySchema.describe('The day it was last looked at.'),
  reviewBy: daySchema.optional().describe('The day by which it is due for another look.'),
  asOf: daySchema
    .optional()
    .describe('The day whose state the verdict describes, when it can change.'),
  sources: z
    .array(sourceSchema)
    .default([])
    .describe('The works that the finding rests on, each as it was read.'),
  openQuestions: z.array(lineSchema).default([]).describe('What would settle what is still open.'),
  wordings: z
    .array(lineSchema)
    .default([])
    .describe('Other ways people put the same claim; searched, shown folded.'),
  secondRating: secondRatingSchema
    .optional()
    .describe('An independent rating of the same evidence, made without sight of the first.'),
  responses: z
    .array(responseSchema)
    .default([])
    .describe('Who was asked to respond, and what they said.'),
  repeats: z.array(idOf('claims')).default([]).describe('Slugs of the same claim made elsewhere.'),
  contradicts: z
    .array(idOf('claims'))
    .default([])
    .describe('Slugs of claims that cannot be true together with this one.'),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('Dated changes to the published review. Reviews are never silently changed.'),
  aliases: z.array(slugSchema).default([]).describe('Earlier slugs, kept as redirects.'),
  draft: z.boolean().default(false).describe('Being checked: shown as such, without a verdict.'),
  withdrawn: z
    .strictObject({
      date: daySchema.describe('The day it was withdrawn.'),
      reason: lineSchema.describe('Why, for readers.'),
    })
    .optional()
    .describe('The review no longer stands; its address stays and says why.'),
  sensitive: z
    .boolean()
    .default(false)
    .describe(
      'Touches suicide: never featured, no share image, shows the help line of `site.config.ts`.',
    ),
  allow: z
    .array(allowanceSchema)
    .default([])
    .describe('Rules set aside for this file, each with the reason.'),
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
