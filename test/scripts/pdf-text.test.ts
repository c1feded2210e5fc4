import { expect, test } from 'vitest';
import { type PdfItem, pdfText } from '../../src/scripts/pdf-text.ts';

type Line = string | [text: string, gap: number, fontSize?: number];

/** Lines of print from the top of a page, 14 points apart in letters of 11 unless told. */
function page(...lines: Line[]): PdfItem[] {
  let y = 700;
  return lines.map((line) => {
    const [str, gap, fontSize = 11] = typeof line === 'string' ? [line, 14] : line;
    y -= gap;
    return { str, y, fontSize, hasEOL: true };
  });
}

test('the lines of a paragraph are joined', () => {
  expect(pdfText([page('The guild met', 'at the mill.')])).toBe('The guild met at the mill.');
});

test.each<[string, Line[]]>([
  ['a larger gap', ['One.', ['Two.', 30]]],
  ['a larger letter', [['One.', 14, 18], 'Two.']],
  ['a bullet', ['One.', '• Two.']],
])('%s begins a paragraph', (_name, lines) => {
  expect(pdfText([page(...lines)])).toMatch(/^One\.\n\n(?:• )?Two\.$/);
});

test('a word broken at the end of a line is whole again, a name keeps its hyphen', () => {
  expect(pdfText([page('They light the lan-', 'terns of Mid-', 'Wales.')])).toBe(
    'They light the lanterns of Mid- Wales.',
  );
});

test('a sentence goes on over the page', () => {
  expect(pdfText([page('They went to'), page('the mill.'), page('A new page.')])).toBe(
    'They went to the mill.\n\nA new page.',
  );
});

test('runs of one line are put together, whatever lies between them', () => {
  const run = (str: string, hasEOL = false): PdfItem => ({ str, y: 700, fontSize: 11, hasEOL });
  const note = { ...run('2'), y: 704, fontSize: 6 };
  expect(pdfText([[run('Six'), run('   '), run('weeks'), note, run('.', true)]])).toBe(
    'Six weeks2.',
  );
});

test.each([[[]], [[[]]], [[page(' ')]]])('pages without text have none', (pages) => {
  expect(pdfText(pages)).toBe('');
});
