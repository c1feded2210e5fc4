import { readFileSync } from 'node:fs';

/** The rules of `public/_headers`: the paths and the headers that each sets. */
const rules = readFileSync('public/_headers', 'utf8')
  .split(/\n(?=\/)/)
  .map((rule) => {
    const [pattern = '', ...lines] = rule.split('\n').filter((line) => !line.startsWith('#'));
    const headers = lines.map((line) => line.trim().split(/: (.*)/));
    return { pattern, headers: headers.map(([name = '', value = '']) => ({ name, value })) };
  });

/** The headers of a path, as hosts that read the file send them: those of all rules that fit. */
export function headersOf(path: string): [name: string, value: string][] {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const { name, value } of headers) {
      if (name === '') continue;
      const other = sent.get(name);
      sent.set(name, other === undefined ? value : `${other}, ${value}`);
    }
  }
  return [...sent];
}
