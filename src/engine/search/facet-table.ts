import { ByteReader, ByteWriter } from './bytes.ts';
import { type Facet, facets, type SearchDocument, valuesOf } from './document.ts';

/** A value that results can be filtered by, and what people read for it. */
export interface FacetValue {
  value: string;
  label: string;
}

/** What people read for the values of a facet, by value. */
export type FacetLabels = Partial<Record<Facet, Readonly<Record<string, string>>>>;

/** The values of one facet, and which of them each claim has. */
export interface FacetColumn {
  values: readonly FacetValue[];
  /** Calls back with the number of each value that the claim has. */
  forEach: (claim: number, use: (value: number) => void) => void;
}

/** Facet values and dates of all claims, by claim number. */
export interface FacetTable {
  columns: Record<Facet, FacetColumn>;
  dates: readonly string[];
}

/** For each facet its values, then how many each claim has, then their numbers; at the end the dates. */
export function writeFacets(documents: readonly SearchDocument[], labels: FacetLabels): Uint8Array {
  const writer = new ByteWriter();
  for (const facet of facets) {
    const values = [...new Set(documents.flatMap((document) => valuesOf(document, facet)))].sort();
    const numbers = new Map(values.map((value, index) => [value, index]));
    const labelOf = new Map(Object.entries(labels[facet] ?? {}));
    writer.text(JSON.stringify(values.map((value) => [value, labelOf.get(value) ?? value])));
    const own = documents.map((document) => valuesOf(document, facet));
    for (const list of own) writer.number(list.length);
    for (const value of own.flat()) writer.number(numbers.get(value) ?? 0);
  }
  writer.text(documents.map(({ date }) => date).join('\n'));
  return writer.finish();
}

export function readFacets(bytes: Uint8Array, count: number): FacetTable {
  const reader = new ByteReader(bytes);
  // Every facet is set before the record is used.
  const columns = {} as Record<Facet, FacetColumn>;
  for (const facet of facets) columns[facet] = readColumn(reader, count);
  return { columns, dates: reader.text().split('\n') };
}

function readColumn(reader: ByteReader, count: number): FacetColumn {
  // Written by `writeFacets`, proven whole by its checksum.
  const pairs = JSON.parse(reader.text()) as [value: string, label: string][];
  const offsets = new Uint32Array(count + 1);
  for (let claim = 0; claim < count; claim++)
    offsets[claim + 1] = (offsets[claim] ?? 0) + reader.number();
  const numbers = Uint32Array.from({ length: offsets[count] ?? 0 }, () => reader.number());
  return {
    values: pairs.map(([value, label]) => ({ value, label })),
    forEach: (claim, use) => {
      for (let at = offsets[claim] ?? 0; at < (offsets[claim + 1] ?? 0); at++)
        use(numbers[at] ?? 0);
    },
  };
}
