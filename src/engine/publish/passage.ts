/** Words of a quotation that a browser is asked for at each end of a longer passage. */
const wordsAtEnds = 4;
/** A passage of so many words is asked for whole. */
const mostWords = 8;

/**
 * The address of a page, opened where the quoted words stand: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment). Cuts and what was put in brackets are not asked for. A browser
 * that does not find the words opens the page at its top. Undefined where nothing is left to ask for.
 */
export function linkToPassage(url: string, quote: string): string | undefined {
  const pieces = quote
    .split(/\[[^\]]*\]|…|\.{3}/)
    .map((piece) => trimMarks(piece).split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const separator = url.includes('#') ? ':~:' : '#:~:';
  if (pieces.length === 1 && first.length <= mostWords)
    return `${url}${separator}text=${encode(first)}`;
  const start = encode(first.slice(0, wordsAtEnds));
  const end = encode(last.slice(-wordsAtEnds));
  return `${url}${separator}text=${start},${end}`;
}

/** Without the marks at the ends, which the page may set otherwise. */
function trimMarks(piece: string): string {
  return piece.replace(/^[^\p{L}\p{N}$£€]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** A hyphen, a comma and an ampersand have meanings of their own there. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
