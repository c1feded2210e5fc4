/** Where the longest line of a text is within these, it may have been broken at a fixed width. */
const [narrowest, widest] = [40, 130];
/** How full a line is, of the longest, when the next word did not fit: letters differ in width. */
const leastFull = 0.85;

/**
 * Replaces the line breaks that only keep lines short by spaces, so that a sentence goes on: those where
 * the next word would not have fitted, in a text where most lines are full. Places in the text stay as they were.
 */
export function joinLines(text: string): string {
  const lines = text.replaceAll('\r\n', ' \n').split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < narrowest || width > widest) return text;
  const breaks = lines.slice(1).map((next, number) => breakAfter(lines[number] ?? '', next, width));
  const within = breaks.filter((kind) => kind !== 'blank');
  const soft = within.filter((kind) => kind === 'soft');
  if (soft.length * 2 < within.length) return text;
  return lines.reduce(
    (joined, line, number) => joined + (breaks[number - 1] === 'soft' ? ' ' : '\n') + line,
  );
}

function breakAfter(line: string, next: string, width: number): 'soft' | 'hard' | 'blank' {
  const written = line.trimEnd();
  const nextWord = /\S+/.exec(next)?.[0] ?? '';
  if (written === '' || nextWord === '') return 'blank';
  return written.length + 1 + nextWord.length > width * leastFull ? 'soft' : 'hard';
}
