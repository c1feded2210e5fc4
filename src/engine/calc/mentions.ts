import type { CalculationInput } from '../model/calculation.ts';
import type { Source } from '../model/source.ts';
import { languageOf } from '../search/languages/index.ts';
import { prepare } from '../search/prepare.ts';

/** What an input takes from its source that the source’s recorded words do not hold. */
export function findUnmentioned(
  input: CalculationInput,
  source: Pick<Source, 'shows' | 'quote' | 'published'>,
  language: string,
): { path: 'value' | 'from' | 'to' | 'low' | 'high'; value: number | string }[] {
  const text = [source.shows, source.quote ?? ''].join('\n');
  const figures = new Set(
    prepare(text, languageOf(language)).flatMap(({ figure }) => figure?.value ?? []),
  );
  const isMentioned = (value: number | string) =>
    typeof value === 'number'
      ? figures.has(Math.abs(value))
      : source.published === value || mentionsDay(text, value, language);
  return (['value', 'from', 'to', 'low', 'high'] as const).flatMap((path) => {
    const value = input[path];
    return value === undefined || isMentioned(value) ? [] : { path, value };
  });
}

/** Whether a text names a day, as ISO text or by its number and the name of its month. */
export function mentionsDay(text: string, day: string, language: string): boolean {
  if (text.includes(day)) return true;
  const words = text.toLocaleLowerCase(language).match(/\p{L}+|\d+/gu) ?? [];
  const names = (['long', 'short'] as const).map((month) =>
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      .format(new Date(day))
      .toLocaleLowerCase(language)
      .replace(/\.$/, ''),
  );
  const number = String(Number(day.slice(8)));
  return words.some((word, index) => {
    return names.includes(word) && [words[index - 1], words[index + 1]].includes(number);
  });
}
