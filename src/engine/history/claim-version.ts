import { z } from 'zod';
import { correctionSchema } from '../model/correction.ts';
import { verdictIdSchema } from '../model/verdict.ts';
import { parseFrontMatter } from '../read/front-matter.ts';
import { normalizeText } from '../read/text-file.ts';

/** What of a source can change unnoticed, in the order in which it is told. */
export const sourceFields = [
  'title',
  'publisher',
  'author',
  'published',
  'url',
  'stance',
  'read',
  'shows',
  'quote',
  'locator',
] as const;

const textField = z.union([z.string(), z.number()]).transform(String).optional();

/** Only what is compared, so that versions written for an earlier form of the model can be read too. */
const versionSchema = z.object({
  claim: z.string(),
  quote: z.string().default(''),
  verdict: verdictIdSchema.optional(),
  finding: z.string().default(''),
  published: z.string(),
  draft: z.boolean().default(false),
  withdrawn: z.object({ reason: z.string() }).optional(),
  corrections: z.array(z.object(correctionSchema.shape)).default([]),
  sources: z
    .array(
      z.object({
        id: z.string(),
        title: textField,
        publisher: textField,
        author: textField,
        published: textField,
        url: textField,
        stance: textField,
        read: textField,
        shows: textField,
        quote: textField,
        locator: textField,
      }),
    )
    .default([]),
});

/** A claim as its file stood at one time. */
export interface ClaimVersion extends z.output<typeof versionSchema> {
  body: string;
}

/**
 * Reads one version of a claim’s file. Undefined where that cannot be: the build refuses such content, so it
 * was never published.
 */
export function parseVersion(text: string): ClaimVersion | undefined {
  const parts = parseFrontMatter(normalizeText(text));
  if ('rule' in parts) return undefined;
  const { success, data } = versionSchema.safeParse(parts.data);
  return success ? { ...data, body: parts.body.trim() } : undefined;
}

/** Whether readers could see this version on that day. */
export function isPublic({ draft, published }: ClaimVersion, day: string): boolean {
  return !draft && published <= day;
}
