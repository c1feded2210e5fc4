import type { Notation, Piece } from './body-syntax.ts';

/** One source cited at one place of a body. */
export interface Citation {
  sourceId: string;
  /** Where in the source to look: “second paragraph”. */
  locator?: string;
  /** Where the `@` stands, relative to the body; both start at 1. */
  line: number;
  column: number;
}

/**
 * What a citation such as `[@first, page 2; @second]` names. A locator runs to the next `; @` or the
 * end, and so may hold commas, quotes and balanced brackets. Empty when an id is missing.
 */
export function readCitation({ value, pieces }: Pick<Notation, 'value' | 'pieces'>): Citation[] {
  const citations: Citation[] = [];
  let offset = 1;
  for (const part of value.slice(1, -1).split(/(;\s*(?=@))/)) {
    const [, sourceId = '', rest = ''] = /^@([^\s,;]+)\s*,?([^]*)$/.exec(part) ?? [];
    const isSeparator = part.startsWith(';');
    if (sourceId === '' && !isSeparator) return [];
    const locator = readLocator(rest);
    const place = placeOf(offset, pieces);
    if (!isSeparator) citations.push({ sourceId, ...(locator !== '' && { locator }), ...place });
    offset += part.length;
  }
  return citations;
}

function readLocator(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[\s;]+$/, '')
    .trim();
}

function placeOf(offset: number, pieces: readonly Piece[]): { line: number; column: number } {
  let start = 0;
  for (const { text, line, column } of pieces) {
    if (offset <= start + text.length) return { line, column: column + offset - start };
    start += text.length + 1;
  }
  return { line: 1, column: 1 };
}
