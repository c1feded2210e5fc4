import { z } from 'zod';
import {
  countsShape,
  dateShape,
  idShape,
  namedShape,
  placedShape,
  retractionShape,
} from './base-shapes.ts';
import { claimSummaryShape } from './claim-summary-shape.ts';

/** Records that claims refer to. Each has a file of its own with its claims. */

export const claimantShape = z
  .strictObject({
    id: idShape,
    ...placedShape,
    name: z.string(),
    kind: z.enum(['person', 'organization']),
    standing: z.enum(['public', 'spokesperson']),
    role: z.string().exactOptional(),
    organization: idShape.exactOptional(),
    sameAs: z.array(z.url()),
    publishers: z.array(idShape).describe('Publishers that speak for this claimant.'),
    counts: countsShape.describe(
      'Not a score: the statements were not chosen to represent anybody.',
    ),
  })
  .describe('Who made claims. There is none for private persons.');

export const articleShape = z
  .strictObject({
    slug: idShape,
    ...placedShape,
    title: z.string(),
    titleNote: z.string().exactOptional(),
    outlet: namedShape.exactOptional(),
    author: z.string().exactOptional(),
    date: dateShape,
    dateNote: z.string().exactOptional(),
    address: z.url().exactOptional().describe('The article itself, where its address is known.'),
    story: idShape.exactOptional(),
    words: z.int().positive(),
    unknown: z.array(z.string()).describe('What could not be established about it.'),
    counts: countsShape,
  })
  .describe('Where claims appeared. Its text is never part of this.');

export const topicShape = z
  .strictObject({
    id: idShape,
    ...placedShape,
    label: z.string(),
    description: z.string(),
    counts: countsShape,
  })
  .describe('A subject that claims are filed under.');

export const verdictShape = z
  .strictObject({
    id: idShape,
    ...placedShape,
    label: z.string(),
    definition: z.string(),
    rating: z
      .int()
      .positive()
      .exactOptional()
      .describe('Left out off the scale. 1 is the least true.'),
    place: z.int().positive().describe('Its place in the order of the scale, most true first.'),
    count: z.int().nonnegative().describe('Main claims that have it.'),
  })
  .describe('One step of the scale.');

export const sourceShape = z
  .strictObject({
    id: idShape,
    ...placedShape,
    title: z.string(),
    titleNote: z.string().exactOptional(),
    publisher: namedShape,
    author: z.string().exactOptional(),
    address: z.url().describe('The work itself.'),
    archived: z.url().exactOptional(),
    via: z.string().exactOptional(),
    published: dateShape.exactOptional(),
    publishedNote: z.string().exactOptional(),
    kind: idShape,
    retracted: retractionShape.exactOptional(),
    uses: z.int().positive().describe('How many claims rest on it.'),
  })
  .describe('A work that findings rest on.');

/** A use of a source, in our own words. */
export const sourceUseShape = z
  .strictObject({
    claim: claimSummaryShape,
    stance: z.enum(['supports', 'contradicts', 'context']),
    read: z.enum(['full', 'excerpt', 'title-only']),
    shows: z.string(),
  })
  .describe('What a source shows for one claim.');
