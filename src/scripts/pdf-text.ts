/** A run of characters on a page of a PDF file, as PDF.js gives it. */
export interface PdfItem {
  str: string;
  /** Its height above the bottom of the page. */
  y: number;
  fontSize: number;
  hasEOL: boolean;
}

/** Lines further apart than this many times their size are paragraphs apart. */
const paragraphGap = 1.8;
/** A line in letters this many times as large is a heading, or follows one. */
const headingShare = 1.15;

/**
 * The text of a file’s pages, a paragraph a line: printed lines are joined, and words that were broken at the end
 * of a line are whole again. What goes on in lower case, on the next page for instance, is the same paragraph.
 */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  return pages
    .map(pageText)
    .join('\n\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1')
    .replace(/(?<!\n)\n(?!\n)|\n{2,}(?=\p{Ll})/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function pageText(items: readonly PdfItem[]): string {
  let text = '';
  let last: PdfItem | undefined;
  for (const item of items) {
    if (item.str.trim() !== '') {
      if (last !== undefined && beginsParagraph(item, last)) text = `${text.trimEnd()}\n\n`;
      last = item;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text;
}

function beginsParagraph({ str, y, fontSize }: PdfItem, last: PdfItem): boolean {
  const [small, large] = [Math.min(fontSize, last.fontSize), Math.max(fontSize, last.fontSize)];
  const down = Math.abs(last.y - y);
  if (down < large / 2) return false;
  return down > paragraphGap * large || large > headingShare * small || /^\s*[•‣▪◦●–—]/.test(str);
}
