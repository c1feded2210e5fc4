import { z } from 'zod';

/** Shapes that more than one file of the interface is made of. They only grow: nothing is renamed or removed. */

export const schemaVersion = '1.0';

export const dayShape = z.iso.date();
export const pathShape = z.string().regex(/^\//).describe('A path from the root of the host.');
export const dateShape = z
  .string()
  .describe(
    'A day, month or year, or a range of them joined by a slash; as precise as it is known.',
  );
export const idShape = z.string();

/** Where something stands. */
export const placedShape = {
  page: pathShape.describe('The page for people.'),
  url: z.url().exactOptional().describe('The page’s whole address, once the site has one.'),
  file: pathShape.describe('The file of this interface that holds all of it.'),
};

/** Opens every file but those in Google’s shape. */
export const envelopeShape = {
  schemaVersion: z.literal(schemaVersion),
  generatedAt: z.iso.datetime().describe('The build’s clock.'),
  lastModified: dayShape.describe('The day of the last change to what the file tells of.'),
  license: z
    .strictObject({
      name: z.string(),
      url: z.url(),
      excludes: z.string().describe('What the licence does not cover.'),
    })
    .exactOptional(),
};

/** One page of a list that may grow. */
export const pageShape = {
  page: z.int().positive(),
  pages: z.int().positive(),
  total: z.int().nonnegative().describe('Entries on all pages.'),
  next: pathShape.exactOptional().describe('The file with the next page.'),
  previous: pathShape.exactOptional(),
};

export const verdictCountShape = z.strictObject({ verdict: idShape, count: z.int().nonnegative() });

export const countsShape = z
  .strictObject({
    counted: z.int().nonnegative().describe('Main claims whose verdict stands.'),
    byVerdict: z.array(verdictCountShape),
    details: z
      .int()
      .nonnegative()
      .describe('Details whose verdict stands, never mixed with the rest.'),
    detailsByVerdict: z.array(verdictCountShape),
    drafts: z.int().nonnegative(),
    withdrawn: z.int().nonnegative(),
  })
  .describe('How many claims have which verdict.');

export const retractionShape = z
  .strictObject({ date: dayShape, reason: z.string(), url: z.url().exactOptional() })
  .describe('That whoever published the work took it back.');

/** Somebody’s name, with an id where the site has a record of them. */
export const namedShape = z.strictObject({ id: idShape.exactOptional(), name: z.string() });
