import type { Range } from '../engine/search/search.ts';

/** The text as nodes, its matching parts within `<mark>`. Text is never read as markup. */
export function markText(text: string, ranges: readonly Range[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}
