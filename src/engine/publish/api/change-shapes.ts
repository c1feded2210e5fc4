import { z } from 'zod';
import { dayShape, idShape, pathShape } from './base-shapes.ts';
import { claimSummaryShape } from './claim-summary-shape.ts';

const partShape = z
  .strictObject({
    part: z.enum([
      'claim',
      'quote',
      'verdict',
      'finding',
      'reasoning',
      'source',
      'source-field',
      'withdrawal',
      'correction',
    ]),
    source: idShape.exactOptional(),
    field: z.string().exactOptional().describe('Which field of the source.'),
    before: z
      .string()
      .exactOptional()
      .describe(
        'Empty where there was nothing. Lists leave out words that may be quotations; the claim’s own file has them.',
      ),
    after: z.string().exactOptional(),
  })
  .describe('One thing that differs.');
export type ChangePart = z.output<typeof partShape>;

export const claimChangeShape = z
  .strictObject({
    date: dayShape.describe('The day on which readers could first see it.'),
    kind: z.enum(['published', 'corrected', 'changed', 'withdrawn', 'removed', 'restored']),
    mark: z.string().describe('Its anchor on the claim’s page: `#` and this.'),
    reason: z.string().exactOptional().describe('Left out where nobody gave one.'),
    verdictBefore: idShape.exactOptional(),
    verdictAfter: idShape.exactOptional(),
    commit: z.string().exactOptional().describe('Where the history of the files has it.'),
    parts: z.array(partShape).describe('What differs, as far as the history of the files tells.'),
  })
  .describe('Something that happened to a review.');
export type ClaimChange = z.output<typeof claimChangeShape>;

export const changeShape = claimChangeShape
  .extend({ claim: claimSummaryShape })
  .describe('Something that happened to a published review.');

export const formerChangeShape = claimChangeShape
  .extend({ slug: idShape, claim: z.string().describe('The sentence as it stood.') })
  .describe('Something that happened to a review whose file is no longer there.');

export const monthShape = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  changes: z.int().positive(),
  file: pathShape,
});
