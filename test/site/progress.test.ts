import { expect, test } from 'vitest';
import { createProgress } from '../../src/site/progress.ts';

/** A command that shows its progress at given milliseconds. */
function run(isTTY: boolean, times: readonly number[], columns = 80) {
  let [time, written] = [0, ''];
  const output = { isTTY, columns, write: (text: string) => (written += text) };
  const progress = createProgress(output, () => time);
  for (const [index, at] of times.entries()) {
    time = at;
    progress.show('Reading files', index + 1, times.length);
  }
  progress.end();
  return written;
}

test('writes over one line at a terminal, and takes it away', () => {
  expect(run(true, [0, 400, 450, 1000])).toBe(
    '\r\x1b[K██████████░░░░░░░░░░ 50 %  Reading files: 2 of 4' +
      '\r\x1b[K████████████████████ 100 %  Reading files: 4 of 4' +
      '\r\x1b[K',
  );
});

test('never fills the line', () => {
  expect(run(true, [400], 30)).toBe('\r\x1b[K████████████████████ 100 %  R\r\x1b[K');
});

test('writes a line every ten seconds at most elsewhere', () => {
  expect(run(false, [0, 9_000, 10_000, 15_000, 20_000])).toBe(
    '████████████░░░░░░░░ 60 %  Reading files: 3 of 5\n' +
      '████████████████████ 100 %  Reading files: 5 of 5\n',
  );
});

test('says nothing of what is done at once', () => {
  expect(run(true, [0, 100, 200])).toBe('');
  expect(run(false, [0, 5_000, 9_999])).toBe('');
});
