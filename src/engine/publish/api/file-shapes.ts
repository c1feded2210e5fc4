import { z } from 'zod';
import {
  countsShape,
  dayShape,
  envelopeShape,
  idShape,
  pageShape,
  pathShape,
} from './base-shapes.ts';
import { changeShape, formerChangeShape, monthShape } from './change-shapes.ts';
import { claimShape } from './claim-shapes.ts';
import { claimSummaryShape } from './claim-summary-shape.ts';
import { googleShape } from './google.ts';
import {
  articleShape,
  claimantShape,
  sourceShape,
  sourceUseShape,
  topicShape,
  verdictShape,
} from './record-shapes.ts';

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ ...envelopeShape, ...pageShape, items: z.array(item) });

const recordOf = <Name extends string, Item extends z.ZodType>(name: Name, item: Item) =>
  // A computed key widens to `string`; the name is the only one.
  z.strictObject({ ...envelopeShape, ...pageShape, ...({ [name]: item } as Record<Name, Item>) });

const withClaims = { claims: z.array(claimSummaryShape) };

/** Every kind of file, under the name by which the description of the interface knows it. */
export const fileShapes = {
  Index: z.strictObject({
    ...envelopeShape,
    name: z.string(),
    tagline: z.string(),
    url: z.url().exactOptional(),
    language: z.string(),
    publisher: z.string().exactOptional().describe('Left out while nobody takes responsibility.'),
    publishedSince: dayShape.exactOptional().describe('Left out while nothing is published.'),
    files: z.array(z.strictObject({ file: pathShape, about: z.string() })),
    downloads: z.array(z.strictObject({ file: pathShape, about: z.string() })),
  }),
  ClaimList: listOf(claimSummaryShape),
  ClaimFile: z.strictObject({ ...envelopeShape, claim: claimShape }),
  ClaimantList: listOf(claimantShape),
  ClaimantFile: recordOf('claimant', claimantShape).extend(withClaims),
  ArticleList: listOf(articleShape),
  ArticleFile: recordOf('article', articleShape)
    .extend(withClaims)
    .describe('Its claims are in the article’s own order, and in our words only.'),
  TopicList: listOf(topicShape),
  TopicFile: recordOf('topic', topicShape).extend(withClaims),
  VerdictList: listOf(verdictShape),
  VerdictFile: recordOf('verdict', verdictShape).extend(withClaims),
  SourceList: listOf(sourceShape),
  SourceFile: recordOf('source', sourceShape).extend({ uses: z.array(sourceUseShape) }),
  Statistics: z.strictObject({
    ...envelopeShape,
    all: countsShape,
    byTopic: z.array(z.strictObject({ topic: idShape, counts: countsShape })),
    byYear: z.array(z.strictObject({ year: z.string(), counts: countsShape })),
  }),
  ChangeIndex: z.strictObject({
    ...envelopeShape,
    publishedSince: dayShape.exactOptional().describe('Left out while nothing is published.'),
    history: z
      .enum(['unpublished', 'unknown', 'known'])
      .describe(
        'Whether the history of the files was there; without it, only what their front matter tells is here.',
      ),
    months: z.array(monthShape).describe('Newest first.'),
  }),
  ChangeFile: z.strictObject({
    ...envelopeShape,
    month: z.string(),
    changes: z.array(changeShape).describe('Newest first.'),
    ofFormerClaims: z.array(formerChangeShape).describe('Newest first.'),
  }),
  GoogleClaims: googleShape,
} as const;

export type FileKind = keyof typeof fileShapes;
export type FileOf<Kind extends FileKind> = z.output<(typeof fileShapes)[Kind]>;
