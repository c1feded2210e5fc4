import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/**
 * The text of an article’s file with other digests of quotations, by claim slug. Everything else in the
 * file stays as it is, to the letter. Digests stand in quotes: some of them look like numbers.
 */
export function recordQuotations(text: string, digests: ReadonlyMap<string, string>): string {
  const close = text.indexOf('\n---', 3) + 1;
  const lines = [...digests].map(([slug, digest]) => `  ${slug}: "${digest}"\n`);
  const block = lines.length === 0 ? '' : `quotations:\n${lines.join('')}`;
  const { start, end } = findQuotations(text, close);
  return text.slice(0, start) + block + text.slice(end);
}

/** Where the field stands, to the end of its last line; else where it is to be added. */
function findQuotations(text: string, close: number): { start: number; end: number } {
  const open = text.indexOf('\n') + 1;
  const { contents } = parseDocument(text.slice(open, close));
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'quotations')
    : undefined;
  if (!pair || !isScalar(pair.key)) return { start: close, end: close };
  const start = open + (pair.key.range?.[0] ?? 0);
  const valueEnd = open + ((isNode(pair.value) && pair.value.range?.[1]) || 0);
  const end = text.indexOf('\n', Math.max(start, valueEnd - 1)) + 1;
  return { start, end };
}
