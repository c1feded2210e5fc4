/** One block of a text (a paragraph, a list, a table) and the numbers of the notes first cited in it. */
export interface TextBlock {
  html: string;
  notes: readonly number[];
}

const voidElements = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/**
 * Cuts the engine’s HTML at its outermost elements, so that each block can stand beside the notes that it cites.
 * A note stands with the first block that cites it. The HTML must be well formed, as the engine’s always is.
 */
export function splitBlocks(html: string): TextBlock[] {
  const seen = new Set<number>();
  return cutAtOutermost(html).map((block) => {
    const cited = [...block.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => Number(number));
    const notes = [...new Set(cited)].filter((number) => !seen.has(number));
    for (const number of notes) seen.add(number);
    return { html: block, notes };
  });
}

function cutAtOutermost(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi)) {
    const [whole, slash, name = ''] = tag;
    if (voidElements.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    depth += slash === '/' ? -1 : 1;
    if (depth > 0) continue;
    const end = tag.index + whole.length;
    blocks.push(html.slice(start, end).trim());
    start = end;
  }
  const rest = html.slice(start).trim();
  return rest === '' ? blocks : [...blocks, rest];
}
