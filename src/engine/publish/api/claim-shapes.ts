import { z } from 'zod';
import { dateShape, dayShape, idShape, namedShape, placedShape } from './base-shapes.ts';

const verdictShape = z.strictObject({
  id: idShape,
  label: z.string(),
  rating: z.int().exactOptional().describe('Its number on the scale, 1 the least true.'),
});

const speakerShape = z
  .strictObject({
    id: idShape.exactOptional().describe('Left out for private persons.'),
    name: z.string().describe('For a private person the role, never the name.'),
    kind: z.enum(['person', 'organization']),
  })
  .describe('Who made the claim.');

/** A claim in our own words, as lists hold it. Never with its quotation. */
export const claimSummaryShape = z
  .strictObject({
    slug: idShape,
    ...placedShape,
    claim: z.string().describe('The statement in one neutral sentence of ours.'),
    claimant: speakerShape.exactOptional(),
    date: dateShape,
    dateNote: z.string().exactOptional(),
    articles: z.array(idShape),
    topics: z.array(idShape),
    weight: z.enum(['main', 'detail']).describe('A detail is checked, but not counted.'),
    status: z.enum(['reviewed', 'draft', 'withdrawn']),
    verdict: verdictShape.exactOptional().describe('Only while `status` is `reviewed`.'),
    notRatedBecause: z.enum(['opinion', 'motive', 'prediction', 'testimony']).exactOptional(),
    finding: z.string().exactOptional(),
    asOf: dayShape.exactOptional().describe('The day whose state the verdict describes.'),
    published: dayShape,
    reviewed: dayShape.describe('The day it was last looked at.'),
    reviewBy: dayShape.exactOptional(),
    withdrawn: z.strictObject({ date: dayShape, reason: z.string() }).exactOptional(),
    lastModified: dayShape,
  })
  .describe('A claim in our own words, without its quotation.');
export type ClaimSummary = z.output<typeof claimSummaryShape>;

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
    aliases: z.array(idShape).describe('Earlier slugs.'),
  })
  .describe('One claim with everything that its page shows.');
export type ClaimDetails = z.output<typeof claimShape>;
