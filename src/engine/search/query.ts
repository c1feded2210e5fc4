import type { Facet } from './document.ts';

/** A query taken apart. */
export interface Query {
  /** What to look for, without the syntax. */
  text: string;
  /** Runs of words that a claim must contain. */
  phrases: readonly string[];
  /** Words that it must not contain. */
  excluded: readonly string[];
  /** Facet values as typed, to be looked up. */
  filters: readonly { facet: Facet; value: string }[];
}

const mostTypedWords = 15;
const longestTyped = 400;

/** Whether the input is so long that it was pasted: its quotation marks and dashes are its own. */
export function isPasted(input: string): boolean {
  return input.length > longestTyped || input.trim().split(/\s+/).length > mostTypedWords;
}

const facetNames: ReadonlyMap<string, Facet> = new Map([
  ['claimant', 'claimant'],
  ['verdict', 'verdict'],
  ['topic', 'topics'],
  ['article', 'articles'],
  ['year', 'year'],
  ['source', 'sourceKinds'],
]);

const part =
  /(?<=^|\s)(?:(?<name>[a-z]{4,8}):(?:"(?<quotedValue>[^"]*)"|(?<value>[^\s"]+))|-(?<excluded>[\p{L}\p{N}][^\s"]*)|["“”](?<phrase>[^"“”]*)["“”])(?=\s|$|[.,;!?])/gu;

/** Reads `"a phrase"`, `-word`, `claimant:name` and the like; a pasted text has no syntax. */
export function parseQuery(input: string): Query {
  const [phrases, excluded, filters]: [string[], string[], Query['filters'][number][]] = [
    [],
    [],
    [],
  ];
  if (isPasted(input)) return { text: input, phrases, excluded, filters };
  const text = input.replace(part, (whole: string, ...rest: unknown[]) => {
    // The last argument of a replacer is the groups, when a pattern names any.
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const { name, quotedValue, value = quotedValue, excluded: word, phrase } = groups;
    const facet = facetNames.get(name ?? '');
    if (name !== undefined && (facet === undefined || value === undefined)) return whole;
    if (facet !== undefined && value !== undefined) filters.push({ facet, value });
    else if (word !== undefined) excluded.push(word);
    else if (phrase !== undefined) phrases.push(phrase);
    return phrase ?? ' ';
  });
  return { text, phrases: phrases.filter((phrase) => phrase.trim() !== ''), excluded, filters };
}
