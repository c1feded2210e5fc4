import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/check/figures.ts';

/** Figures as `what is written = what is read`. */
function read(text: string, language = 'en'): string[] {
  const { numbers, dates } = findFigures(text, language);
  return [
    ...numbers.map(
      ({ start, end, value, unit = '' }) => `${text.slice(start, end)} = ${value}${unit}`,
    ),
    ...dates.map(
      ({ start, end, year = '?', month, day = '?' }) =>
        `${text.slice(start, end)} = ${year}-${month}-${day}`,
    ),
  ];
}

describe('numbers', () => {
  test.each([
    ['30%', ['30 = 30percent']],
    ['30 percent', ['30 = 30percent']],
    ['4 million', ['4 million = 4000000']],
    ['$4 million', ['$4 million = 4000000dollar']],
    ['4,000,000', ['4,000,000 = 4000000']],
    ['four thousand members', ['four thousand = 4000']],
    ['a five-day strike', ['five = 5']],
    ['5.1% in 2018', ['5.1 = 5.1percent', '2018 = 2018']],
    ['the 20th day of the 1990s', ['20th = 20', '1990s = 1990']],
    ['2,600-member', ['2,600 = 2600']],
    ['COVID-19', []],
    ['no figure at all', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('dates', () => {
  test.each([
    ['9 December 2018', 'en', ['9 December 2018 = 2018-12-9']],
    ['December 9, 2018', 'en', ['December 9, 2018 = 2018-12-9']],
    ['Monday, Dec. 10', 'en', ['Dec. 10 = ?-12-10']],
    ['Sept. 5', 'en', ['Sept. 5 = ?-9-5']],
    ['December 2018', 'en', ['December 2018 = 2018-12-?']],
    ['2018-12-09', 'en', ['2018-12-09 = 2018-12-9']],
    [
      '10–14 December 2018',
      'en',
      ['10–14 December 2018 = 2018-12-10', '10–14 December 2018 = 2018-12-14'],
    ],
    ['16 and 17 September', 'en', ['16 and 17 September = ?-9-16', '16 and 17 September = ?-9-17']],
    ['it may, in December', 'en', []],
    [
      '2018年12月9日、2018-12-09',
      'ja',
      ['2018年 = 2018', '12月 = 12', '9日 = 9', '2018-12-09 = 2018-12-9'],
    ],
    ['9 décembre 2018', 'fr', ['9 décembre 2018 = 2018-12-9']],
    ['le 1er mars', 'fr', ['1er mars = ?-3-1']],
    ['9 de diciembre de 2018', 'es', ['9 de diciembre de 2018 = 2018-12-9']],
    ['9. Dezember 2018', 'de', ['9. Dezember 2018 = 2018-12-9']],
  ])('%s (%s)', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test('leave the numbers beside them alone', () => {
    expect(read('December 10 and 3,000 workers')).toEqual([
      '3,000 = 3000',
      'December 10 = ?-12-10',
    ]);
  });
});
