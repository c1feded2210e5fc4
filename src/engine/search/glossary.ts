import type { Language } from './languages/language.ts';
import { prepare, type Token } from './prepare.ts';

/** Abbreviations and what they mean. */
export type Glossary = Readonly<Record<string, string>>;

/** Prepares a text of a claim. */
export type Analyze = (text: string) => readonly Token[];

/**
 * Prepares texts of claims so that an abbreviation also counts as its meaning, and the meaning as the
 * abbreviation; the words added stand where the words that brought them stand.
 */
export function claimAnalyzer(language: Language, glossary: Glossary): Analyze {
  const pairs = Object.entries(glossary).flatMap(([abbreviation, meaning]) => {
    const [short, long] = [prepare(abbreviation, language), prepare(meaning, language)];
    if (short.length === 0 || long.length === 0) return [];
    return [
      { from: short, to: long },
      { from: long, to: short },
    ];
  });
  // Few texts hold the first word of any.
  const firstTerms = new Set(pairs.flatMap(({ from }) => from[0]?.term ?? []));
  return (text) => {
    const tokens = prepare(text, language);
    return tokens.some(({ term }) => firstTerms.has(term))
      ? [...tokens, ...pairs.flatMap((pair) => added(tokens, pair))]
      : tokens;
  };
}

function added(
  tokens: readonly Token[],
  { from, to }: { from: readonly Token[]; to: readonly Token[] },
): Token[] {
  const at = tokens.findIndex((_, start) =>
    from.every(({ term }, offset) => tokens[start + offset]?.term === term),
  );
  const [first, last] = [tokens[at], tokens[at + from.length - 1]];
  if (first === undefined || last === undefined) return [];
  const missing = to.filter(({ term }) => tokens.every((token) => token.term !== term));
  return missing.map((token) => ({ ...token, start: first.start, end: last.end }));
}
