import type { Language } from './languages/language.ts';
import type { Figure, Token } from './prepare.ts';

/** A figure of the query beside the different one that the claim gives in its place. */
export interface NumberConflict {
  yours: string;
  theirs: string;
}

/**
 * A figure that the passage lacks, where the passage has another of the same unit that the query lacks.
 * Years are only held against years.
 */
export function findConflict(
  query: readonly Token[],
  passage: readonly Token[],
  language: Language,
): NumberConflict | undefined {
  const yours = query.flatMap(({ figure }) => figure ?? []);
  const theirs = passage.flatMap(({ figure }) => figure ?? []);
  const yoursOnly = yours.filter((figure) => !theirs.some(({ value }) => value === figure.value));
  const theirsOnly = theirs.filter((figure) => !yours.some(({ value }) => value === figure.value));
  for (const figure of yoursOnly) {
    const other = theirsOnly.find((candidate) => isSameKind(candidate, figure));
    if (other !== undefined)
      return { yours: describe(figure, language), theirs: describe(other, language) };
  }
  return undefined;
}

function isSameKind(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.isYear === b.isYear;
}

function describe({ value, unit = '', isYear }: Figure, language: Language): string {
  const currency = language.currencies.get(unit);
  if (currency !== undefined) return describeMoney(value, currency, language);
  const number = isYear === true ? String(value) : value.toLocaleString(language.id);
  return unit === '' ? number : `${number} ${unit}`;
}

function describeMoney(value: number, currency: string, { id }: Language): string {
  return value.toLocaleString(id, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: value < 1e6 ? 'standard' : 'compact',
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
}
