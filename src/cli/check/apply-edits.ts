import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../engine/diagnostic.ts';
import { replaceFile } from '../content-file/write-file.ts';

/**
 * Makes the edits that diagnostics propose, and gives how many. The rest of each file stays as it is, to the
 * letter; an edit whose place does not hold what it is to replace is not made.
 */
export async function applyEdits(diagnostics: readonly Diagnostic[]): Promise<number> {
  let count = 0;
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  for (const [file, found] of byFile) {
    if (!found.some(({ edit }) => edit !== undefined)) continue;
    const text = await readFile(file, 'utf8');
    const { edited, made } = editText(text, found);
    if (made > 0) await replaceFile(file, edited);
    count += made;
  }
  return count;
}

/** A text with its edits made, from the last place to the first, so that places stay true. */
export function editText(
  text: string,
  diagnostics: readonly Diagnostic[],
): { edited: string; made: number } {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  let made = 0;
  const backwards = diagnostics.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, edit } of backwards) {
    const written = lines[line - 1];
    if (edit === undefined || written === undefined) continue;
    const mark = line === 1 && written.startsWith('\uFEFF') ? 1 : 0;
    const at = written.indexOf(edit.from, column - 1 + mark);
    if (at === -1) continue;
    lines[line - 1] = written.slice(0, at) + edit.to + written.slice(at + edit.from.length);
    made++;
  }
  return { edited: lines.join(''), made };
}
