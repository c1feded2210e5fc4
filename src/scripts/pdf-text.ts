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

/**
 * The text of a file’s pages, a line of print a line. Where paragraphs are set apart a blank line stands, and a
 * word that was broken at the end of a line is whole again.
 */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  return pages
    .map(pageText)
    .join('\n')
    .replace(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1')
    .replace(/[^\S\n]+/g, ' ');
}

function pageText(items: readonly PdfItem[]): string {
  let text = '';
  let last: PdfItem | undefined;
  for (const item of items) {
    if (item.str.trim() !== '') {
      if (last !== undefined && isApart(last, item)) text = `${text.trimEnd()}\n\n`;
      last = item;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text;
}

function isApart(a: PdfItem, b: PdfItem): boolean {
  return Math.abs(a.y - b.y) > paragraphGap * Math.max(a.fontSize, b.fontSize);
}
