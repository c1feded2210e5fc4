import { describe, expect, test } from 'vitest';
import { digestQuotation, isQuotedFrom } from '../../../src/engine/check/quotation.ts';

describe('a quotation stands in a text', () => {
  const text = 'She said:\r\n“The lantern — it’s red —\nwas shared by two sides…”\n';

  test.each([
    ['word for word', 'was shared by two sides'],
    ['with straight quotation marks', `She said: "The lantern`],
    ['with a straight apostrophe', "it's red"],
    ['with another dash', 'The lantern - it’s red'],
    ['over a line break', 'it’s red — was shared'],
    ['with a cut', 'The lantern […] was shared'],
    ['with a cut in three dots', 'The lantern [...] two sides'],
    ['with a cut at the end', 'it’s red […]'],
  ])('%s', (_case, quote) => {
    expect(isQuotedFrom(quote, text)).toBe(true);
  });

  test.each([
    ['in another order', 'two sides […] The lantern'],
    ['with another word', 'was shared by three sides'],
    ['with an unmarked cut', 'The lantern was shared'],
    ['inside a word', 'hared by two'],
    ['with another case', 'the Lantern'],
  ])('but not %s', (_case, quote) => {
    expect(isQuotedFrom(quote, text)).toBe(false);
  });
});

test('a digest does not change with typography, and changes with a word', async () => {
  const digest = await digestQuotation('It’s “red” – all of it');
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(await digestQuotation(`It's "red" - all  of it`)).toBe(digest);
  expect(await digestQuotation('It’s “red” – most of it')).not.toBe(digest);
});
