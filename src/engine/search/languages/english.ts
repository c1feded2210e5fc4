import type { Language } from './language.ts';
import { porterStem } from './porter.ts';

/**
 * Articles, pronouns, prepositions, auxiliaries and conjunctions, after the Snowball project’s list,
 * without the words that a claim can turn on: “us” (U.S.), “same”, “few”, “more”, “most”, “against”.
 */
const stopWords = `
  a about above after again all also am an and any are arent as at be because been before being below between both
  but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each for from further get got
  had hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself his how hows i id if
  ill im in into is isnt it its itself ive just lets like may me might mine must my myself no nor not of off on once one only or
  other ought our ours ourselves out over own rt s shall she shed shes should shouldnt so some such t than that thats
  the their theirs them themselves then there theres these they theyd theyll theyre theyve this those through to too
  under until up upon very via was wasnt we wed well were werent weve what whats when whens where wheres which while who whom
  whos whose why whys will with wont would wouldnt yet you youd youll your youre yours yourself yourselves youve
`;

const abbreviations = `
  mr mrs ms mx dr prof rev hon sen rep gov lt sgt capt col gen st mt ft vs approx est dept assn ave blvd
  jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e
`;

const numberWords = `
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen
`;
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const english: Language = {
  id: 'en',
  stopWords: new Set(words(stopWords)),
  abbreviations: new Set(words(abbreviations)),
  stem: porterStem,
  numberWords: new Map([
    ['a', 1],
    ...words(numberWords).map((word, value) => [word, value] as const),
    ...words(tens).map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  multipliers: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  multiplierLetters: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
  ]),
  numberJoiner: 'and',
  units: new Map([
    ['%', 'percent'],
    ['pct', 'percent'],
    ['per cent', 'percent'],
    ['$', 'dollar'],
    ['£', 'pound'],
    ['€', 'euro'],
  ]),
  currencies: new Map([
    ['dollar', 'USD'],
    ['pound', 'GBP'],
    ['euro', 'EUR'],
  ]),
  groupMark: ',',
  capitalsMarkNames: true,
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
