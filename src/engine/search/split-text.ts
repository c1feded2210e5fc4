/** A run of letters, digits, or a sign that matters to numbers, folded. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'sign';
}

const links = /(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/\S*/gi;

/** The day under a pasted post, “— Name (@handle) January 14, 2020”: when it was posted, not what it says. */
const postedOn =
  /(?<=[)\n|·•—–]\s{0,9})(?:\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4})\s*$/u;

/** Groups: an abbreviation with stops; digits; the letters glued to them; a word; a sign. */
const pieces =
  /((?<![\p{L}\p{M}\p{N}])(?:\p{L}\.){2,})|(\p{Nd}+(?:[.,]\p{Nd}+)*)([\p{L}\p{M}]*)|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*)|([%$£€])/gu;

const camelCase = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Nd}+|[\p{L}\p{M}]+/gu;

/** A tag of nothing longer is a name that its words do not give: #MeToo. */
const shortPart = 3;

/** Scripts that write no spaces; their words are indexed as overlapping pairs of characters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Splits a text into folded pieces; links and the date line of a post are left out. */
export function splitText(text: string): Piece[] {
  const found: Piece[] = [];
  const read = withoutPost(withoutLinks(text));
  pieces.lastIndex = 0;
  for (let match = pieces.exec(read); match !== null; match = pieces.exec(read)) {
    const start = match.index;
    const word = match[4];
    if (word !== undefined) {
      addWord(word, start);
      continue;
    }
    const [, abbreviation, digits, letters = '', , sign] = match;
    if (abbreviation !== undefined)
      add(abbreviation.replaceAll('.', ''), start, abbreviation.length, 'word');
    else if (digits !== undefined) {
      add(digits, start, digits.length, 'digits');
      if (letters !== '') add(letters, start + digits.length, letters.length, 'word');
    } else if (sign !== undefined) add(sign, start, sign.length, 'sign');
  }
  return found;

  function add(raw: string, start: number, length: number, kind: Piece['kind']) {
    found.push({ text: fold(raw), start, end: start + length, kind });
  }

  function addWord(word: string, start: number) {
    const isTag = start > 0 && tagMarks.includes(text.charAt(start - 1));
    if (!isTag && simpleWord.test(word)) {
      found.push({ text: word.toLowerCase(), start, end: start + word.length, kind: 'word' });
      return;
    }
    const parts = isTag ? [...word.matchAll(camelCase)] : [];
    if (parts.some(([part]) => part.length > shortPart))
      for (const part of parts) add(part[0], start + part.index, part[0].length, 'word');
    else if (unspaced.test(word))
      for (const [pair, at] of characterPairs(word)) add(pair, start + at, pair.length, 'word');
    else add(word.replace(/['’ʼ]s$/i, ''), start, word.length, 'word');
  }
}

/** The words of a text as they stand, folded, without links. */
export function plainText(text: string): string {
  return splitText(text)
    .map((piece) => piece.text)
    .join(' ');
}

/** Needs no Unicode folding: ASCII and the dashes and quotation marks of printed English. */
const plainCharacters = /^[\0-\x7F\u2010-\u201F\u2026]*$/;

/** Lower case without accents, apostrophes or compatibility forms. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plainCharacters.test(lower)) return lower.replace(/['’]/g, '');
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

const tagMarks = '#@＃＠';

/** Most words of many languages: folding does no more to them than to make them lower case. */
const simpleWord = /^[A-Za-z]+$/;

/** Every link has a slash, or starts with `www.`; most texts have neither. */
function withoutLinks(text: string): string {
  return text.includes('/') || /www\./i.test(text) ? blank(text, links) : text;
}

/** Only what ends with a digit can end with a date. */
function withoutPost(text: string): string {
  return /\d$/.test(text.trimEnd()) ? blank(text, postedOn) : text;
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function characterPairs(word: string): [pair: string, at: number][] {
  const characters = Array.from(word);
  if (characters.length < 2) return [[word, 0]];
  let at = 0;
  return characters.slice(1).map((next, index) => {
    const current = characters[index] ?? '';
    const pair: [string, number] = [current + next, at];
    at += current.length;
    return pair;
  });
}
