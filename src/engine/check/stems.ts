import { languageOf } from '../search/languages/index.ts';
import { prepare } from '../search/prepare.ts';

/** The different words of a sentence by their stems, as search compares them: stem to word as written. */
export type Stems = ReadonlyMap<string, string>;

export function stemsOf(sentence: string, language: string): Stems {
  return new Map(prepare(sentence, languageOf(language)).map(({ term, word }) => [term, word]));
}

/** The words of `stems` whose stems are in `others` too. */
export function sharedWords(stems: Stems, others: Stems): string[] {
  return [...stems].filter(([stem]) => others.has(stem)).map(([, word]) => word);
}
