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

/** Longer input is a pasted text: its quotation marks and dashes are its own. */
const longestTypedQuery = 15;

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

/** Reads `"a phrase"`, `-word`, `claimant:name` and the like; a long text has no syntax. */
export function parseQuery(input: string): Query {
  const [phrases, excluded, filters]: [string[], string[], Query['filters'][number][]] = [
    [],
    [],
    [],
  ];
  if (input.length > 400 || input.trim().split(/\s+/).length > longestTypedQuery)
    return { text: input, phrases, excluded, filters };
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
