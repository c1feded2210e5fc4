import { expect, test } from 'vitest';
import { type PdfItem, pdfText } from '../../src/scripts/pdf-text.ts';

/** Lines of print from the top of a page, 14 points apart unless told. */
function page(...lines: (string | [text: string, gap: number])[]): PdfItem[] {
  let y = 700;
  return lines.map((line) => {
    const [str, gap] = typeof line === 'string' ? [line, 14] : line;
    y -= gap;
    return { str, y, fontSize: 11, hasEOL: true };
  });
}

test('a line of print is a line', () => {
  expect(pdfText([page('The guild met', 'at the mill.')])).toBe('The guild met\nat the mill.\n');
});

test('a paragraph is set apart by a blank line', () => {
  expect(pdfText([page('One.', ['Two.', 30], 'Three.')])).toBe('One.\n\nTwo.\nThree.\n');
});

test('a word broken at the end of a line is whole again', () => {
  expect(pdfText([page('They light the lan-', 'terns of Mid-', 'Wales.')])).toBe(
    'They light the lanterns of Mid-\nWales.\n',
  );
});

test('a sentence goes on over the page', () => {
  expect(pdfText([page('They went to'), page('the mill.')])).toBe('They went to\n\nthe mill.\n');
});

test('runs of one line are put together, whatever lies between them', () => {
  const run = (str: string, hasEOL = false): PdfItem => ({ str, y: 700, fontSize: 11, hasEOL });
  expect(pdfText([[run('Six'), run('   '), run('weeks.', true)]])).toBe('Six weeks.\n');
});
