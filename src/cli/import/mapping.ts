import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimSchema } from '../../engine/model/claim.ts';
import { claimantSchema } from '../../engine/model/claimant.ts';
import { sourceSchema } from '../../engine/model/source.ts';
import { verdictIdSchema } from '../../engine/model/verdict.ts';

/** How one newsroom’s archive becomes the content of another: a YAML or JSON file. */
export const mappingSchema = z.strictObject({
  /** Verdict in the archive’s words, or its number → verdict id. */
  verdicts: z.record(z.string(), verdictIdSchema).default({}),
  /** Claimant’s name → claimant id. */
  claimants: z.record(z.string(), z.string()).default({}),
  /** Keyword → topic id. */
  topics: z.record(z.string(), z.string()).default({}),
  /** The topic of reviews whose keywords name none. */
  topic: z.string().optional(),
  /** The standing of people who are not here yet; without it each is left to fill in. */
  standing: claimantSchema.shape.standing.optional(),
  /** How the archive quotes: `quoted` unless told. */
  voice: claimSchema.shape.voice.default('quoted'),
  /**
   * What holds for every source that the archive cites, such as `kind`, `copy`, `stance`, `read` and `shows`.
   * Without it the sources are listed in the text.
   */
  source: sourceSchema
    .pick({ kind: true, copy: true, stance: true, read: true, readNote: true, shows: true })
    .optional(),
});
export type Mapping = z.output<typeof mappingSchema>;

/** Reads a mapping; without a file, nothing is mapped beyond equal words. Throws when it is broken. */
export async function readMapping(file: string | undefined): Promise<Mapping> {
  const data: unknown = file === undefined ? {} : parse(await readFile(file, 'utf8'));
  const result = mappingSchema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(
    `${file ?? 'The mapping'} is not a valid mapping:\n${z.prettifyError(result.error)}`,
  );
}
