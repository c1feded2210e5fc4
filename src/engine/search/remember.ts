import type { Analyze } from './glossary.ts';
import type { Token } from './prepare.ts';

/** Texts of some hundred claims: those that one query after another finds while it is typed. */
const most = 4000;

/** Prepares each text once, while it is among the last few thousand that were asked for. */
export function remember(analyze: Analyze): Analyze {
  let [recent, earlier] = [
    new Map<string, readonly Token[]>(),
    new Map<string, readonly Token[]>(),
  ];
  return (text) => {
    let tokens = recent.get(text);
    if (tokens !== undefined) return tokens;
    tokens = earlier.get(text) ?? analyze(text);
    if (recent.size >= most / 2) [recent, earlier] = [new Map(), recent];
    recent.set(text, tokens);
    return tokens;
  };
}
