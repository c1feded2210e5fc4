import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Who publishes evidence: `content/publishers/<slug>.md`. */
export const publisherSchema = z.strictObject({
  name: lineSchema,
  /** The party to the dispute that it speaks for: an id of `content/claimants/`. */
  side: slugSchema.optional(),
  /** What a reader should know of its interest: “a disclosed funder is …”. */
  interest: lineSchema.optional(),
  url: webAddressSchema.optional(),
});
export type PublisherData = z.output<typeof publisherSchema>;

/** A publisher with its id and what is said about it. */
export interface Publisher extends PublisherData {
  id: string;
  file: string;
  body: string;
  bodyLine: number;
}
