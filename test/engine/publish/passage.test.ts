import { expect, test } from 'vitest';
import { linkToPassage } from '../../../src/engine/publish/passage.ts';

const page = 'https://log.example/page';

test.each([
  ['612 km', '#:~:text=612%20km'],
  ['“among the best,” she said.', '#:~:text=among%20the%20best%2C%E2%80%9D%20she%20said'],
  ['a follow-up & more', '#:~:text=a%20follow%2Dup%20%26%20more'],
  [
    'one two three four five six seven eight nine',
    '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  ['About 2,000 […] went on strike', '#:~:text=About%202%2C000,went%20on%20strike'],
  ['[the union] was first', '#:~:text=was%20first'],
  ['$183,000', '#:~:text=%24183%2C000'],
])('asks for %s', (quote, fragment) => {
  expect(linkToPassage(page, quote)).toBe(page + fragment);
});

test('keeps the place that the address names', () => {
  expect(linkToPassage(`${page}#table`, '612 km')).toBe(`${page}#table:~:text=612%20km`);
});

test('has nothing to ask for where all was cut', () => {
  expect(linkToPassage(page, '[…]')).toBeUndefined();
});
