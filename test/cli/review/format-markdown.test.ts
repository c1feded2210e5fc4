import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/cli/review/format-markdown.ts';
import { heading, paragraph } from '../../../src/cli/review/sheet-nodes.ts';

const claim = (name: string, size: number) => ({
  full: [heading(3, name), paragraph('x'.repeat(size))],
  short: [heading(3, name)],
});

test('drops renderings, then claims, to fit the summary of a job, and says so', () => {
  const claims = [claim('First', 500_000), claim('Second', 500_000)];
  const markdown = formatMarkdown({
    head: [heading(1, 'Sheet')],
    claims,
    rest: [paragraph('y'.repeat(10))],
  });
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown).toContain('### Second\n');
  const long = {
    full: [paragraph('z'.repeat(2_000_000))],
    short: [paragraph('z'.repeat(2_000_000))],
  };
  expect(formatMarkdown({ head: [], claims: [long], rest: [] })).toBe(
    '1 more claims do not fit here: see the page.\n',
  );
});
