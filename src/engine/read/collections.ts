import type { z } from 'zod';
import { articleSchema } from '../model/article.ts';
import { claimSchema } from '../model/claim.ts';
import { claimantSchema } from '../model/claimant.ts';
import type { Content } from '../model/content.ts';
import { pageSchema } from '../model/page.ts';
import { publisherSchema } from '../model/publisher.ts';
import { slugPattern } from '../model/slug.ts';
import { storySchema } from '../model/story.ts';

export type CollectionName = Exclude<keyof Content, 'retractions'>;

/** The ids that each collection’s files give, whether or not the files are valid. */
export type KnownIds = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** What a file holds besides its fields. */
export interface FileParts {
  file: string;
  body: string;
  bodyLine: number;
}

/** One folder of the content: what its files must be, and where they go. */
export interface Collection {
  schema: z.ZodType;
  /** Adds a valid file to the content; gives what is wrong with an invalid one. */
  add(content: Content, id: string, data: unknown, parts: FileParts): z.core.$ZodIssue[];
}

/** Every folder of a content folder, by its name. */
export const collections: Readonly<Record<CollectionName, Collection>> = {
  claims: define(claimSchema, (content, slug, claim) => content.claims.push({ slug, ...claim })),
  claimants: define(claimantSchema, (content, id, data) => content.claimants.push({ id, ...data })),
  articles: define(articleSchema, (content, slug, data) =>
    content.articles.push({ slug, ...data }),
  ),
  stories: define(storySchema, (content, slug, data) => content.stories.push({ slug, ...data })),
  publishers: define(publisherSchema, (content, id, data) =>
    content.publishers.push({ id, ...data }),
  ),
  pages: define(pageSchema, (content, slug, data) => content.pages.push({ slug, ...data })),
};

/** The names of the folders, in the order in which people meet them. */
export const collectionNames = Object.keys(collections) as CollectionName[]; // the object’s own keys

function define<Data extends object>(
  schema: z.ZodType<Data>,
  push: (content: Content, id: string, record: Data & FileParts) => void,
): Collection {
  return {
    schema,
    add(content, id, data, parts) {
      const result = schema.safeParse(data);
      if (!result.success) return result.error.issues;
      push(content, id, { ...result.data, ...parts });
      return [];
    },
  };
}

/** What a file’s path says of it. */
export interface FilePlace {
  collection: CollectionName;
  id: string;
}

/** Takes `claims/2018/<slug>.md` or `claimants/<id>.md` apart; other paths have no place. */
export function findFilePlace(file: string): FilePlace | undefined {
  const match =
    /^(?:claims\/\d{4}|(claimants|articles|stories|publishers|pages))\/([^/]+)\.md$/.exec(file);
  if (match?.[2] === undefined) return undefined;
  return { collection: (match[1] ?? 'claims') as CollectionName, id: match[2] }; // the pattern’s own words
}

export function isValidId(id: string): boolean {
  return slugPattern.test(id) && id.length <= 100;
}
