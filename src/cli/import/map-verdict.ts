import { nameKey } from '../../engine/catalog/publisher-side.ts';
import type { Site } from '../../engine/model/site.ts';
import type { Mapping } from './mapping.ts';
import type { ImportedVerdict } from './record.ts';

/**
 * The id of a verdict on this site’s scale: as the mapping says, else by equal words, else by the number where
 * both scales run from the same worst to the same best. Undefined when nothing fits; it is never guessed.
 */
export function mapVerdict(
  { label, rating, worst, best }: ImportedVerdict,
  { verdicts }: Site,
  mapping: Mapping,
): string | undefined {
  const mapped =
    findByName(mapping.verdicts, label) ?? findByName(mapping.verdicts, rating?.toString());
  if (mapped !== undefined) return verdicts.find(({ id }) => id === mapped)?.id;
  const word = label === undefined ? undefined : nameKey(label);
  const same = verdicts.find((verdict) => word === nameKey(verdict.label) || word === verdict.id);
  if (same !== undefined) return same.id;
  const ratings = verdicts.flatMap((verdict) => verdict.rating ?? []);
  const isSameScale = worst === Math.min(...ratings) && best === Math.max(...ratings);
  return isSameScale ? verdicts.find((verdict) => verdict.rating === rating)?.id : undefined;
}

/** Looks a name up in a table without regard to case and spacing. */
export function findByName(
  table: Readonly<Record<string, string>>,
  name: string | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  return Object.entries(table).find(([key]) => nameKey(key) === nameKey(name))?.[1];
}
