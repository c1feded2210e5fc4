/** A date as far as a text gives it: “10 December” has no year, “December 2018” no day. */
export interface LooseDate {
  year?: number | undefined;
  month: number;
  day?: number | undefined;
}

/** A date as it is written in a text. */
export interface FoundDate extends LooseDate {
  start: number;
  end: number;
}

/** Finds dates that name their month, and ISO days; a bare year is a number like others. */
export function findDates(text: string, language: string): FoundDate[] {
  const { months, patterns } = calendarOf(language);
  const found: FoundDate[] = [];
  let rest = text;
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const [written = ''] = match as string[]; // the whole match comes first
      const groups = match.at(-1) as Groups; // named groups come last
      const start = match.at(-3) as number;
      found.push(...readDates(groups, months, { start, end: start + written.length }));
      return ' '.repeat(written.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The dates of a field: `2018-12-09`, `2018-12` or a range; a bare year gives none. */
export function readIsoDates(field: string): LooseDate[] {
  return field.split('/').flatMap((date) => {
    const [year, month, day] = date.split('-').map(Number);
    return month === undefined ? [] : { year, month, day };
  });
}

type Groups = Partial<Record<'year' | 'month' | 'days', string>>;

interface Calendar {
  /** The number of each month by its names in lower case. */
  months: ReadonlyMap<string, number>;
  /** From the most to the least telling; what one has read the next does not see. */
  patterns: readonly RegExp[];
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const calendar = calendars.get(language) ?? createCalendar(language);
  calendars.set(language, calendar);
  return calendar;
}

function createCalendar(language: string): Calendar {
  const months = namesOfMonths(language);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const and = namesOfAnd(language).join('|');
  const day = String.raw`(?<![\d.,])\d{1,2}(?![\d]|[.,]\d)(?:\p{L}{2}(?!\p{L})|º|\.)?`;
  const days = String.raw`(?<days>${day}(?:\s*(?:[-–—,&/]|\s(?:${and})\s)\s*${day}){0,4})`;
  const month = String.raw`(?<![\p{L}\p{N}])(?<month>${names})(?!\p{L})\.?`;
  const year = String.raw`(?<year>\d{4})(?!\d)`;
  const link = String.raw`(?:(?!(?:${and})\s)\p{L}{2,3}\s+)?`; // “of”, “de”
  if (months.size === 0) return { months, patterns: [isoDay] };
  return {
    months,
    patterns: [
      isoDay,
      new RegExp(String.raw`${days}\s+${link}${month}(?:,?\s+${link}${year})?`, 'gu'),
      new RegExp(
        String.raw`${month}\s+(?<days>${day}(?:\s*[-–—]\s*${day})?)(?:,?\s+${year})?`,
        'gu',
      ),
      new RegExp(String.raw`${month},?\s+${link}${year}`, 'gu'),
    ],
  };
}

const isoDay = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<days>\d{2})(?!\d)/gu;

/**
 * Full and short names, as a sentence or its first word has them. None for languages whose months have
 * numbers for names.
 */
function namesOfMonths(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const full = nameOfMonth(month, 'long', language);
    const short = nameOfMonth(month, 'short', language).replace(/\.$/, '');
    for (const name of [full, short, full.slice(0, 3), full.slice(0, 4)]) {
      const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
      for (const text of [name, capitalized])
        if (/^\p{L}+$/u.test(text) && !months.has(text)) months.set(text, month);
    }
  }
  return months;
}

/** As it stands after a day. */
function nameOfMonth(month: number, length: 'long' | 'short', language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    month: length,
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

/** “and” and “or”. */
function namesOfAnd(language: string): string[] {
  return (['conjunction', 'disjunction'] as const).map((type) =>
    new Intl.ListFormat(language, { type }).format(['1', '2']).replace(/[\d\s]/g, ''),
  );
}

function readDates(
  { year, month = '', days = '' }: Groups,
  months: ReadonlyMap<string, number>,
  place: { start: number; end: number },
): FoundDate[] {
  const date = {
    ...place,
    year: year === undefined ? undefined : Number(year),
    month: months.get(month) ?? Number(month),
  };
  const numbers = days.match(/\d+/g) ?? [];
  return numbers.length === 0 ? [date] : numbers.map((day) => ({ ...date, day: Number(day) }));
}
