/** Exponents of base units, by the singular of their noun: members per clinician is `member` 1, `clinician` -1. */
export type Dimensions = ReadonlyMap<string, number>;

/** A unit as content writes it: its base units, and how many of them one of it is. */
export interface Unit {
  /** As written. */
  text: string;
  scale: number;
  dimensions: Dimensions;
  /** The nouns as written, with their exponents. */
  factors: readonly { noun: string; exponent: number }[];
}

export const dayDimension = 'day';
export const noDimensions: Dimensions = new Map();

/**
 * What is more than a noun of its own. A month is no fixed number of days, so days and months do not
 * convert: a calculation that needs it says what it takes a month to be.
 */
const knownUnits: ReadonlyMap<string, { scale: number; base?: string }> = new Map([
  ['percent', { scale: 0.01 }],
  ['%', { scale: 0.01 }],
  ['percentage point', { scale: 0.01 }],
  ['second', { scale: 1 / 86_400, base: dayDimension }],
  ['minute', { scale: 1 / 1440, base: dayDimension }],
  ['hour', { scale: 1 / 24, base: dayDimension }],
  ['day', { scale: 1, base: dayDimension }],
  ['week', { scale: 7, base: dayDimension }],
  ['month', { scale: 1, base: 'month' }],
  ['year', { scale: 12, base: 'month' }],
]);

const irregularPlurals = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
]);

/**
 * Reads `members`, `members/clinician`, `1/year`, `business days`, `m^2`. Every noun that is not known
 * is a base unit of its own, singular and plural alike. Undefined for what is no unit.
 */
export function parseUnit(text: string): Unit | undefined {
  const factors: { noun: string; exponent: number }[] = [];
  const dimensions = new Map<string, number>();
  let scale = 1;
  for (const [index, part] of text.split(/(?=[/*·×])/).entries()) {
    const sign = part.startsWith('/') ? -1 : 1;
    if (part.trim() === '1' && index === 0) continue;
    const match = /^(%|\p{L}[\p{L}\p{M}\p{N} .’'-]*)(?:\^(-?\d))?$/u.exec(withoutSign(part));
    if (match === null) return undefined;
    const [, spelled = '', power = '1'] = match;
    const noun = spelled.trim();
    const exponent = sign * Number(power);
    factors.push({ noun, exponent });
    const known = knownUnits.get(singularOf(noun));
    scale *= (known?.scale ?? 1) ** exponent;
    const base = known === undefined ? singularOf(noun) : known.base;
    if (base !== undefined) addExponent(dimensions, base, exponent);
  }
  return { text, scale, dimensions, factors };
}

function withoutSign(part: string): string {
  return part
    .replace(/^[/*·×]/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One spelling for singular and plural, whatever the case: what tells nouns apart. */
export function singularOf(noun: string): string {
  const words = noun.toLowerCase().split(/\s+/);
  const last = words.pop() ?? '';
  const singular =
    irregularPlurals.get(last) ?? last.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
  return [...words, singular].join(' ');
}

/** The base units of a product, or with -1 of a quotient. */
export function multiplyDimensions(a: Dimensions, b: Dimensions, sign: 1 | -1 = 1): Dimensions {
  const product = new Map(a);
  for (const [base, exponent] of b) addExponent(product, base, sign * exponent);
  return product;
}

/** The base units of a power. */
export function raiseDimensions(dimensions: Dimensions, exponent: number): Dimensions {
  if (exponent === 0) return noDimensions;
  return new Map([...dimensions].map(([base, power]) => [base, power * exponent]));
}

export function areSameDimensions(a: Dimensions, b: Dimensions): boolean {
  return a.size === b.size && [...a].every(([base, exponent]) => b.get(base) === exponent);
}

/** Base units for people: `member/clinician`. */
export function describeDimensions(dimensions: Dimensions): string {
  const spell = (sign: 1 | -1) =>
    [...dimensions]
      .filter(([, exponent]) => exponent * sign > 0)
      .map(([base, exponent]) => (exponent * sign === 1 ? base : `${base}^${exponent * sign}`));
  const [above, below] = [spell(1), spell(-1)];
  if (above.length + below.length === 0) return 'a plain number';
  return `\`${[above.join('*') || '1', ...below].join('/')}\``;
}

function addExponent(dimensions: Map<string, number>, base: string, exponent: number): void {
  const sum = (dimensions.get(base) ?? 0) + exponent;
  if (sum === 0) dimensions.delete(base);
  else dimensions.set(base, sum);
}
