/** What the engine must know of a language. One without an entry is searched unstemmed. */
export interface Language {
  /** BCP 47 primary subtag, recorded in the index. */
  id: string;
  /** Words too common to identify a claim, folded (lower case, no accents). */
  stopWords: ReadonlySet<string>;
  /** Words written with a stop that ends no sentence (Dr., Sept.), in lower case, without it. */
  abbreviations: ReadonlySet<string>;
  /** Reduces a folded word to the form that is indexed. */
  stem: (word: string) => string;
  /** What a number word stands for: twenty is 20. */
  numberWords: ReadonlyMap<string, number>;
  /** Words that scale the number before them (`million`), and letters glued to a figure (`bn`). */
  multipliers: ReadonlyMap<string, number>;
  multiplierLetters: ReadonlyMap<string, number>;
  /** Joins the parts of a number in words: two hundred *and* fifty. */
  numberJoiner?: string;
  /** Ways to write a unit, each with the word that stands for all of them: `%` is percent. */
  units: ReadonlyMap<string, string>;
  /** Units that are money, with the currency whose sign stands for each. */
  currencies: ReadonlyMap<string, string>;
  /** Separates groups of three digits, as in 2,600. */
  groupMark: ',' | '.';
  /** Whether a capital marks a name: not where all nouns have one. */
  capitalsMarkNames: boolean;
}
