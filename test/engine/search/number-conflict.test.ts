import { expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/search/languages/index.ts';
import { findConflict } from '../../../src/engine/search/number-conflict.ts';
import { prepare } from '../../../src/engine/search/prepare.ts';

const english = languageOf('en');

test.each([
  ['40 percent more', '30% more', { yours: '40 percent', theirs: '30 percent' }],
  ['a fine of $5 million', 'fined four million dollars', { yours: '$5M', theirs: '$4M' }],
  ['£9.50 an hour', 'paid £1,250 a month', { yours: '£9.50', theirs: '£1,250' }],
  ['2,700 patients', '2,600 patients', { yours: '2,700', theirs: '2,600' }],
  ['in 2018', 'in 2019', { yours: '2018', theirs: '2019' }],
  ['2,000 strikers', '2,400 strikers', { yours: '2,000', theirs: '2,400' }],
  ['nineteen hundred of them', '2,600 of them', { yours: '1,900', theirs: '2,600' }],
])('“%s” differs from “%s”', (query, passage, expected) => {
  expect(findConflict(prepare(query, english), prepare(passage, english), english)).toEqual(
    expected,
  );
});

test.each([
  ['30 percent', 'thirty per cent'],
  ['30 percent', '30 days'],
  ['40 percent', '30 dollars'],
  ['in 2018', '30 times'],
  ['in 2018', '1,900 strikers'],
  ['2,600 patients in 2022', '2,600 patients'],
  ['the five', 'the few'],
  ['10 of 20', '20 of 10'],
])('“%s” is no other figure than “%s”', (query, passage) => {
  expect(findConflict(prepare(query, english), prepare(passage, english), english)).toBeUndefined();
});
