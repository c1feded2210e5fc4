import { isDeepStrictEqual } from 'node:util';
import { claimSchema, type Claim } from '../../engine/model/claim.ts';
import type { Source } from '../../engine/model/source.ts';

/** One field that differs, as text for people. */
export interface FieldChange {
  /** `finding`, or `sources: beacon-log: shows`. */
  name: string;
  before: string;
  after: string;
}

/** Shown by themselves. */
const shownApart = new Set(['verdict', 'sources']);

/** The fields of a claim that differ, its place and its text included; the verdict and the sources apart. */
export function compareFields(before: Claim, after: Claim): FieldChange[] {
  const names = Object.keys(claimSchema.shape).filter((name) => !shownApart.has(name));
  return [
    ...compareObjects({ file: before.file }, { file: after.file }, ['file']),
    ...compareObjects(before, after, names),
    ...compareObjects({ text: before.body.trim() }, { text: after.body.trim() }, ['text']),
  ];
}

/** Sources that came, went or are described otherwise. */
export interface SourceChanges {
  added: Source[];
  removed: Source[];
  changed: FieldChange[];
}

export function compareSources(before: readonly Source[], after: readonly Source[]): SourceChanges {
  const old = new Map(before.map((source) => [source.id, source]));
  const current = new Map(after.map((source) => [source.id, source]));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !current.has(id)),
    changed: after.flatMap((source) => {
      const earlier = old.get(source.id);
      if (earlier === undefined) return [];
      const names = [...new Set([...Object.keys(earlier), ...Object.keys(source)])];
      return compareObjects(earlier, source, names).map((change) => ({
        ...change,
        name: `${source.id}: ${change.name}`,
      }));
    }),
  };
}

function compareObjects(before: object, after: object, names: readonly string[]): FieldChange[] {
  return names.flatMap((name) => {
    const [old, current]: unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    if (isDeepStrictEqual(old, current)) return [];
    return [{ name, before: asText(old), after: asText(current) }];
  });
}

/** A value as a line, a list as lines, a group of fields as `name: value`. */
function asText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${asText(inner)}`)
    .join('; ');
}
