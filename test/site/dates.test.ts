import { expect, test } from 'vitest';
import { formatDate, formatShortDate, machineDate } from '../../src/site/dates.ts';

test.each([
  ['2018-12-09', '9 December 2018', '9 Dec 2018'],
  ['2018-12', 'December 2018', 'Dec 2018'],
  ['2018', '2018', '2018'],
  ['2022-08-16/2022-08-21', '16–21 August 2022', '16–21 Aug 2022'],
  ['2022-08-29/2023-02-16', '29 August 2022 – 16 February 2023', '29 Aug 2022 – 16 Feb 2023'],
  ['2022/2024-05', '2022 – May 2024', '2022 – May 2024'],
])('writes %s exactly as precisely as it is known', (date, long, short) => {
  const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).join(' ');
  expect(words(formatDate(date))).toBe(words(long));
  expect(words(formatShortDate(date))).toBe(words(short));
});

test('gives machines the start of a range', () => {
  expect(machineDate('2022-12-30/2023-01-02')).toBe('2022-12-30');
});
