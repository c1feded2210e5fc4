import { expect, test } from 'vitest';
import { parseContent } from '../../../src/engine/read/parse-content.ts';

const read = (text: string) => {
  const { content, diagnostics } = parseContent([{ file: 'retractions.yaml', text }]);
  const found = diagnostics.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
  return { retracted: [...(content.retractions?.keys() ?? [])], found };
};

test.each([
  ['one work', 'log:\n  date: 2026-01-20\n  reason: It was made up.\n', ['log']],
  ['comments alone', '# Nothing yet.\n', []],
])('reads a file of %s', (_what, text, retracted) => {
  expect(read(text)).toEqual({ retracted, found: [] });
});

test.each([
  ['a missing reason', 'log:\n  date: 2026-01-20\n', 'schema-missing 2:3'],
  [
    'a field it does not know',
    'log: { date: 2026-01-20, reason: So., why: So. }\n',
    'schema-unknown-field 1:39',
  ],
  ['a day that is none', 'log:\n  date: 2026-02-30\n  reason: So.\n', 'schema-value 2:9'],
  ['an id that is none', 'The Log: { date: 2026-01-20, reason: So. }\n', 'schema-value 1:1'],
  ['broken YAML', 'log:\n  date: [\n', 'front-matter-syntax 3:1'],
])('reports %s where it stands, and takes nothing over', (_what, text, place) => {
  expect(read(text)).toEqual({ retracted: [], found: [place] });
});
