/** Words with each `{name}` replaced by its value; a name without one stays as it stands. */
export function fillWords(words: string, valueOf: (name: string) => string | undefined): string {
  if (!words.includes('{')) return words;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => valueOf(name) ?? whole);
}
