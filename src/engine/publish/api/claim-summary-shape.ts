import { z } from 'zod';
import { dateShape, dayShape, idShape, placedShape } from './base-shapes.ts';

const verdictShape = z.strictObject({
  id: idShape,
  label: z.string(),
  rating: z.int().exactOptional().describe('Its number on the scale, 1 the least true.'),
});

export const speakerShape = z
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
