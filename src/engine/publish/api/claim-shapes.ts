import { z } from 'zod';
import { dateShape, dayShape, idShape, namedShape, retractionShape } from './base-shapes.ts';
import { claimChangeShape } from './change-shapes.ts';
import { claimSummaryShape, speakerShape } from './claim-summary-shape.ts';

const appearanceShape = z.strictObject({
  article: idShape.exactOptional(),
  title: z.string().exactOptional(),
  url: z.url().exactOptional(),
  date: dateShape.exactOptional(),
  claimant: speakerShape.exactOptional().describe('Where somebody else said it there.'),
  quote: z.string().exactOptional().describe('Where the words differ there.'),
});

export const evidenceShape = z
  .strictObject({
    id: idShape,
    title: z.string(),
    titleNote: z.string().exactOptional(),
    publisher: namedShape.extend({ side: idShape.exactOptional() }),
    author: z.string().exactOptional(),
    url: z.url(),
    archived: z.url().exactOptional(),
    via: z.string().exactOptional().describe('Who republished the copy that was read.'),
    published: dateShape.exactOptional().describe('Left out when it was not shown.'),
    publishedNote: z.string().exactOptional(),
    kind: idShape,
    copy: z.enum(['live', 'stored', 'archive']),
    accessed: dayShape.exactOptional(),
    stance: z.enum(['supports', 'contradicts', 'context']),
    read: z.enum(['full', 'excerpt', 'title-only']),
    readNote: z.string().exactOptional(),
    shows: z.string().describe('What it says that matters here, in our words.'),
    quote: z.string().exactOptional(),
    locator: z.string().exactOptional(),
    retracted: retractionShape.exactOptional(),
    isOwnAccount: z.boolean().describe('The claimant’s own account is never support.'),
    isIndependent: z.boolean().describe('It comes from outside the dispute.'),
  })
  .describe('One source of a claim: the work, what it shows, and how it was read.');
export type EvidenceItem = z.output<typeof evidenceShape>;

const trustShape = z.strictObject({
  sources: z.int().nonnegative(),
  readInFull: z.int().nonnegative(),
  independentPublishers: z.int().nonnegative(),
  ownAccount: z.int().nonnegative(),
  responsesAsked: z.int().nonnegative(),
  supportOnlyFromParties: z.boolean(),
});

/** What stands only while there is a verdict. */
const reviewShape = z.strictObject({
  evidence: z.array(evidenceShape),
  trust: trustShape,
  reasoning: z
    .array(z.strictObject({ id: z.string(), title: z.string(), html: z.string() }))
    .describe('The reasoning as sanitised HTML, one entry a heading.'),
  openQuestions: z.array(z.string()),
  secondRating: z
    .strictObject({
      verdict: idShape,
      confidence: z.enum(['low', 'medium', 'high']),
      reason: z.string(),
    })
    .exactOptional(),
});

/** One claim with everything that its page shows. */
export const claimShape = claimSummaryShape
  .extend({
    quote: z.string().describe('The exact words. Not covered by the licence.'),
    lang: z.string().exactOptional().describe('Language of the words, where it is not the site’s.'),
    voice: z.enum(['quoted', 'paraphrased', 'outlet']),
    appearances: z.array(appearanceShape).describe('The first is the one that was checked.'),
    wordings: z.array(z.string()),
    review: reviewShape.exactOptional(),
    responses: z.array(
      z.strictObject({ from: z.string(), asked: dayShape, answer: z.string().exactOptional() }),
    ),
    repeats: z.array(idShape),
    contradicts: z.array(idShape),
    corrections: z.array(
      z.strictObject({
        date: dayShape,
        change: z.string(),
        verdictBefore: idShape.exactOptional(),
      }),
    ),
    changes: z
      .array(claimChangeShape)
      .describe('What happened to the review since it was published, newest first.'),
    aliases: z.array(idShape).describe('Earlier slugs.'),
  })
  .describe('One claim with everything that its page shows.');
export type ClaimDetails = z.output<typeof claimShape>;
