/** One file as text. */
export interface TextFile {
  /** Path below the content folder, with `/`. */
  file: string;
  text: string;
}

/** Drops a byte-order mark and makes every line end with `\n`; lines and columns stay the same. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
