import { singularOf, type Unit } from './unit.ts';

/** How amounts are written. */
export interface AmountFormat {
  /** The site’s language. */
  language: string;
  /** Exactly so many decimals; by default as many as the number has. */
  decimals?: number;
  /** How a ratio is read: “per”. */
  per?: string;
}

/** A number with its unit for people: `4,500,000 members`, `77%`, `$183,000 per year`, `196 days`. */
export function formatAmount(value: number, unit: Unit | undefined, format: AmountFormat): string {
  const [first, ...rest] = unit?.factors ?? [];
  if (first === undefined) return formatNumber(value, format);
  const head =
    first.exponent === 1
      ? formatWithNoun(value, first.noun, format)
      : `${formatNumber(value, format)} ${formatFactor(first, format)}`;
  const others = rest.map((factor) => {
    return factor.exponent < 0 ? formatFactor(factor, format) : `× ${formatFactor(factor, format)}`;
  });
  return [head, ...others].join(' ');
}

/** The same as it stands inside a sentence, which has its own noun: only `%` and currency signs stay. */
export function formatFigure(value: number, unit: Unit | undefined, format: AmountFormat): string {
  const [first] = unit?.factors ?? [];
  const hasSign = first?.exponent === 1 && (isPercent(first.noun) || isCurrency(first.noun));
  return hasSign ? formatWithNoun(value, first.noun, format) : formatNumber(value, format);
}

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function formatWithNoun(value: number, noun: string, format: AmountFormat): string {
  if (isPercent(noun)) return formatNumber(value / 100, format, { style: 'percent' });
  if (isCurrency(noun)) {
    return formatNumber(value, format, {
      style: 'currency',
      currency: noun,
      currencyDisplay: 'narrowSymbol',
    });
  }
  const singular = singularOf(noun);
  if (!timeUnits.includes(singular)) return `${formatNumber(value, format)} ${noun}`;
  return formatNumber(value, format, { style: 'unit', unit: singular, unitDisplay: 'long' });
}

function formatFactor(
  { noun, exponent }: Unit['factors'][number],
  { per = 'per' }: AmountFormat,
): string {
  const power = powers.get(Math.abs(exponent)) ?? `^${Math.abs(exponent)}`;
  return exponent < 0 ? `${per} ${noun}${power}` : `${noun}${power}`;
}

const powers = new Map([
  [1, ''],
  [2, '²'],
  [3, '³'],
]);

function formatNumber(
  value: number,
  { language, decimals }: AmountFormat,
  options: Intl.NumberFormatOptions = {},
): string {
  const digits =
    decimals === undefined
      ? { minimumFractionDigits: 0, maximumFractionDigits: 12 }
      : {
          minimumFractionDigits: Math.max(0, decimals),
          maximumFractionDigits: Math.max(0, decimals),
        };
  return formatterOf(language, { ...digits, ...options }).format(value);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times what using one does. */
function formatterOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, options);
  formatters.set(key, formatter);
  return formatter;
}

/** Percentage points are no percentage, so they keep their noun. */
function isPercent(noun: string): boolean {
  return noun === '%' || singularOf(noun) === 'percent';
}

/** A currency’s code, such as USD; FTE is none. */
function isCurrency(noun: string): boolean {
  return /^[A-Z]{3}$/.test(noun) && Intl.supportedValuesOf('currency').includes(noun);
}
