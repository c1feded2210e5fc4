import { z } from 'zod';
import { daySchema } from './date.ts';
import { searchServiceSchema } from './search-service.ts';
import { slugSchema } from './slug.ts';
import { sourceKindSchema } from './source-kind.ts';
import { lineSchema } from './text.ts';
import { topicSchema } from './topic.ts';
import { verdictSchema } from './verdict.ts';
import { webAddressSchema } from './web-address.ts';

const unique = <Item extends { id: string }>(items: readonly Item[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** All that one newsroom decides: the shape of `site.config.ts`. */
export const siteSchema = z.strictObject({
  name: lineSchema,
  /** One sentence under the name. */
  tagline: lineSchema,
  /** Where the site will stand; unset until somebody publishes it. */
  url: webAddressSchema.optional(),
  /** The repository’s web address, for “edit” and “report” links. */
  repository: webAddressSchema.optional(),
  /** The default branch of that repository. */
  branch: lineSchema.default('main'),
  /** An e-mail address for corrections and complaints. */
  contact: z.email().optional(),
  /** Who takes responsibility. While unset, every page is a preview and `noindex`. */
  publisher: z
    .strictObject({
      name: lineSchema,
      url: webAddressSchema.optional(),
      logo: webAddressSchema.optional(),
    })
    .optional(),
  /** How the verdicts were made and who approved them. */
  production: z.strictObject({
    /** The line on every claim page that links to the method page. */
    notice: lineSchema,
    /** Who approved the verdicts; unset while nobody has. */
    approvedBy: lineSchema.optional(),
  }),
  /** The day from which the corrections log counts. Unset: nothing is published yet. */
  publishedSince: daySchema.optional(),
  /** Language of the interface and of our own words (BCP 47), and its direction. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
  direction: z.enum(['ltr', 'rtl']).default('ltr'),
  /** Interface words that differ from the English table, by key. */
  words: z.record(z.string(), z.string()).default({}),
  /** The scale, most true first; entries without a rating stand off the scale. */
  verdicts: z.array(verdictSchema).min(2).refine(unique, 'each verdict id may occur once'),
  topics: z.array(topicSchema).min(1).refine(unique, 'each topic id may occur once'),
  kinds: z.array(sourceKindSchema).min(1).refine(unique, 'each kind id may occur once'),
  /** What abbreviations mean: `{ DMHC: 'the state’s health plan regulator' }`; used by search. */
  glossary: z.record(z.string(), lineSchema).default({}),
  /** Answers the search page from a service; what readers type there then leaves their device, and the page says so. */
  search: searchServiceSchema.optional(),
  /** The help line shown on sensitive claims. */
  helpLine: lineSchema.optional(),
  /** Words that a finding should not use; the check warns. */
  loadedWords: z.array(lineSchema).default([]),
  /** Claims shown whole at the head of the home page, in order. */
  featured: z.array(slugSchema).default([]),
  license: z.strictObject({ name: lineSchema, url: webAddressSchema }).optional(),
});
export type Site = z.output<typeof siteSchema>;
export type SiteConfig = z.input<typeof siteSchema>;
