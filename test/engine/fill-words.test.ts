import { expect, test } from 'vitest';
import { fillWords } from '../../src/engine/fill-words.ts';

const values: Record<string, string> = { name: 'Jo', none: '', brace: '{name}' };

test.each([
  ['Nothing to fill', 'Nothing to fill'],
  ['{name}, said {name}', 'Jo, said Jo'],
  ['an empty “{none}”', 'an empty “”'],
  ['what is {unknown} or {not a name}', 'what is {unknown} or {not a name}'],
  ['a value is not filled again: {brace}', 'a value is not filled again: {name}'],
])('%s', (words, filled) => {
  expect(fillWords(words, (name) => values[name])).toBe(filled);
});
