import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/search/languages/index.ts';
import { prepare } from '../../../src/engine/search/prepare.ts';

const english = languageOf('en-GB');
const terms = (text: string, language = english): string =>
  prepare(text, language)
    .map(({ term }) => term)
    .join(' ');

describe('prepare', () => {
  test.each([
    ['stems words and drops stop words', 'The lamplighters were walking', 'lamplight walk'],
    ['folds accents, case and ligatures', 'Éléphant NAÏVE ﬁre', 'eleph naiv fire'],
    ['folds quotation marks and possessives', 'the “mayor’s” can’t', 'mayor'],
    [
      'drops links, glued to a tag too',
      'see https://x.example/a?b and #FerryStrikehttps://t.example/y',
      'see ferri strike',
    ],
    ['drops addresses without a scheme', 'pic.social.example/0eJt here', ''],
    ['keeps a site named as a word', 'said example.com', 'said exampl com'],
    [
      'splits tags and handles by their capitals',
      '#SaveTheFerry @PierWatchUK',
      'save ferri pier watch uk',
    ],
    ['keeps a tag of short words whole', 'the #MeToo march', 'metoo march'],
    ['joins abbreviations with stops', 'the U.S. and the U.K. of today', 'us uk todai'],
    [
      'drops the day under a post, not its name',
      'It leaks — Jo Doe (@jodoe) January 14, 2020',
      'leak jo doe jodo',
    ],
    ['keeps a day that the text speaks of', 'closed on January 14, 2020', 'close januari 14 2020'],
    ['drops markup signs', '<b>roof</b> &amp; [x](y)', 'b roof b amp x y'],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test.each([
    ['30% more', '30 percent more'],
    ['30 percent more', '30 percent more'],
    ['thirty per cent more', '30 percent more'],
    ['30 pct more', '30 percent more'],
    ['$4 million', '4000000 dollar'],
    ['4 million dollars', '4000000 dollar'],
    ['four million dollars', '4000000 dollar'],
    ['$4,000,000', '4000000 dollar'],
    ['$4m', '4000000 dollar'],
    ['2,600 and 2600', '2600 2600'],
    ['two hundred and fifty thousand', '250000'],
    ['twenty-five', '25'],
    ['a hundred', '100'],
    ['two dozen', '24'],
    ['1.5 billion', '1500000000'],
    ['4.50', '4.5'],
    ['one in five', '5'],
    ['10-12', '10 12'],
    ['£5 and 5 pounds', '5 pound 5 pound'],
    ['the 20th of the 1990s', '20th 1990s'],
    ['1.2.3', '1.2.3'],
    ['$$$ %', ''],
    ['hundreds', 'hundr'],
  ])('reads the numbers of %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test('says where each word stands in the text', () => {
    const text = 'a “$4 million” Éclair’s fine';
    const places = prepare(text, english).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['$4 million', '$', 'Éclair’s', 'fine']);
  });

  test('searches a language without an entry unstemmed', () => {
    const german = languageOf('de');
    expect(terms('Die Gasfirma stellte 2.600 Laternenanzünder ein: 30 %', german)).toBe(
      'die gasfirma stellte 2600 laternenanzunder ein 30 percent',
    );
  });

  test('indexes scripts without spaces by pairs of characters', () => {
    expect(terms('東京都の火事', languageOf('ja'))).toBe('東京 京都 都の の火 火事');
    expect(terms('ดับไฟ', languageOf('th'))).toBe(terms('ดับไฟ', english));
  });

  test('reads Arabic digits as numbers', () => {
    expect(terms('١٢٣ كتاب', languageOf('ar'))).toBe('123 كتاب');
  });
});
