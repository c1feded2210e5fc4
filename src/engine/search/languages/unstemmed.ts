import type { Language } from './language.ts';

/** Any language without an entry of its own: words as they are, rarity alone tells which matter. */
export function unstemmed(id: string): Language {
  return {
    id,
    stopWords: new Set(),
    abbreviations: new Set(),
    stem: (word) => word,
    numberWords: new Map(),
    multipliers: new Map(),
    multiplierLetters: new Map(),
    units: new Map([
      ['%', 'percent'],
      ['$', 'dollar'],
      ['£', 'pound'],
      ['€', 'euro'],
    ]),
    currencies: new Map([
      ['dollar', 'USD'],
      ['pound', 'GBP'],
      ['euro', 'EUR'],
    ]),
    groupMark: '.',
    capitalsMarkNames: false,
  };
}
