import { parseCalculations } from '../calc/blocks.ts';
import { evaluateCalculation } from '../calc/evaluate.ts';
import type { Claim } from '../model/claim.ts';
import { readIsoDates, type LooseDate } from './calendar.ts';
import { findFigures } from './figures.ts';
import type { FileContext } from './rule.ts';

/** The figures that a claim may state, because something it lists shows them. */
export interface Evidence {
  hasNumber(value: number, unit: string | undefined): boolean;
  hasDate(date: LooseDate): boolean;
}

/**
 * Collects the figures of the sources, the quotations and the dates of a claim. Years, months and days
 * may come from different places: “10 December” in a report of 2018 is 10 December 2018.
 */
export function collectEvidence(claim: Claim, { site, articles }: FileContext): Evidence {
  const dates: LooseDate[] = [];
  const units = new Map<number, Set<string | undefined>>();
  const add = (value: number | undefined, unit?: string) => {
    if (value === undefined) return;
    units.set(value, (units.get(value) ?? new Set()).add(unit));
  };
  const addDate = (date: LooseDate) => {
    dates.push(date);
    add(date.year);
    add(date.day);
  };

  const { language } = site;
  for (const text of textsOf(claim)) {
    const figures = findFigures(text, language);
    for (const { value, unit } of figures.numbers) add(value, unit);
    figures.dates.forEach(addDate);
  }
  for (const calculation of parseCalculations(claim.body)) {
    for (const { value, from, to } of Object.values(calculation.given)) {
      if (typeof value === 'number') add(value);
      else [value, from, to].filter(isText).flatMap(readIsoDates).forEach(addDate);
    }
    const result = evaluateCalculation(calculation);
    if ('rounded' in result) add(result.rounded);
  }
  for (const field of datesOf(claim, articles)) {
    readIsoDates(field).forEach(addDate);
    for (const date of field.split('/')) add(Number(date.slice(0, 4)));
  }
  return {
    hasNumber: (value, unit) => isKnownWith(units.get(value), unit),
    hasDate: (date) =>
      (date.year === undefined || units.has(date.year)) &&
      dates.some((known) => isSameDay(known, date)),
  };
}

/** What the claim’s sources, and those who were quoted, say. */
function* textsOf(claim: Claim): Generator<string> {
  yield claim.quote;
  yield claim.dateNote ?? '';
  for (const { quote } of claim.appearances) yield quote ?? '';
  for (const { answer } of claim.responses) yield answer ?? '';
  for (const source of claim.sources) {
    const { title, titleNote, shows, quote, locator, publishedNote, readNote } = source;
    yield* [title, titleNote, shows, quote, locator, publishedNote, readNote].filter(isText);
  }
}

/** Dates that the record itself states. */
function datesOf(claim: Claim, known: FileContext['articles']): string[] {
  const articles = claim.appearances.map(({ article }) => known.get(article ?? ''));
  return [
    claim.date,
    claim.reviewed,
    claim.asOf,
    ...claim.appearances.map(({ date }) => date),
    ...articles.map((article) => article?.date),
    ...claim.responses.map(({ asked }) => asked),
    ...claim.sources.flatMap(({ published, accessed }) => [published, accessed]),
  ].filter(isText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

/** “30” may stand for 30 percent, but 30 percent not for 30 dollars. */
function isKnownWith(known: Set<string | undefined> | undefined, unit: string | undefined) {
  if (known === undefined) return false;
  return unit === undefined || known.has(unit) || known.has(undefined);
}

/** Whether one date can be the other, as far as both say. */
function isSameDay(known: LooseDate, date: LooseDate): boolean {
  return (
    known.month === date.month &&
    (date.day === undefined || known.day === date.day) &&
    (date.year === undefined || known.year === undefined || known.year === date.year)
  );
}
