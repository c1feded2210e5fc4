import type { Language } from './languages/language.ts';
import type { Token } from './prepare.ts';
import type { Piece } from './split-text.ts';

interface NumberRun {
  value: number;
  /** Index of the first piece after the number. */
  next: number;
}

/** No claim counts further, and a number stays exact. */
const largest = 1e15;

const writtenYear = /^(?:19|20)\d{2}$/;

const unitNames = new WeakMap<Language, ReadonlySet<string>>();

function unitNamesOf(language: Language): ReadonlySet<string> {
  const names = unitNames.get(language) ?? new Set(language.units.values());
  unitNames.set(language, names);
  return names;
}

/** Joins the pieces of each number, in digits or words, into one token followed by its unit. */
export function readNumbers(pieces: readonly Piece[], language: Language): Token[] {
  const tokens: Token[] = [];
  const unitNames = unitNamesOf(language);
  for (let index = 0; index < pieces.length;) index = readPiece(index);
  return tokens;

  function readPiece(index: number): number {
    const piece = pieces[index];
    if (piece === undefined) return index + 1;
    const isSigned =
      piece.kind === 'sign' && pieces[index + 1]?.kind === 'digits' && isGlued(index + 1);
    const run = readNumber(isSigned ? index + 1 : index);
    if (run !== undefined) return addNumber(run, index, isSigned);
    return piece.kind === 'sign' ? index + 1 : addWord(piece, index);
  }

  /** Keeps what only starts with digits whole: 20th, 1990s. */
  function addWord({ text, start, end, kind }: Piece, index: number): number {
    const letters = kind === 'digits' && isGlued(index + 1) ? pieces[index + 1] : undefined;
    const word = text + (letters?.text ?? '');
    tokens.push({ term: word, word, start, end: letters?.end ?? end });
    return index + (letters === undefined ? 1 : 2);
  }

  function addNumber({ value, next }: NumberRun, first: number, isSigned: boolean): number {
    const after = isSigned ? undefined : unitAfter(next);
    const unit = isSigned ? unitOf(pieces[first]?.text) : after?.unit;
    const [start, end] = [pieces[first]?.start ?? 0, pieces[next - 1]?.end ?? 0];
    const term = formatNumber(value);
    tokens.push({
      term,
      word: term,
      start,
      end,
      figure: {
        value,
        ...(unit !== undefined && { unit }),
        ...(unit === undefined && isYear(first, next) && { isYear: true }),
      },
    });
    if (unit === undefined) return next;
    const [from, to] = after === undefined ? [first, first] : [next, after.next - 1];
    tokens.push({
      term: unit,
      word: unit,
      start: pieces[from]?.start ?? 0,
      end: pieces[to]?.end ?? 0,
    });
    return after?.next ?? next;
  }

  function isYear(first: number, next: number): boolean {
    return next === first + 1 && writtenYear.test(pieces[first]?.text ?? '');
  }

  function unitOf(text = ''): string | undefined {
    const stem = language.stem(text);
    return language.units.get(text) ?? (unitNames.has(stem) ? stem : undefined);
  }

  /** Before a figure `$` is its unit; after one it belongs to the next. */
  function unitAfter(index: number): { unit: string; next: number } | undefined {
    const [first = '', second = ''] = [pieces[index]?.text, pieces[index + 1]?.text];
    const pair = language.units.get(`${first} ${second}`);
    if (pair !== undefined) return { unit: pair, next: index + 2 };
    const unit = first === '%' || pieces[index]?.kind === 'word' ? unitOf(first) : undefined;
    return unit === undefined ? undefined : { unit, next: index + 1 };
  }

  function readNumber(index: number): NumberRun | undefined {
    const piece = pieces[index];
    if (piece?.kind === 'digits') return readDigits(piece, index);
    return piece?.kind === 'word' ? readWords(index) : undefined;
  }

  function readDigits(piece: Piece, index: number): NumberRun | undefined {
    const value = parseDigits(piece.text, language.groupMark);
    if (value === undefined) return undefined;
    if (!isGlued(index + 1)) return scale(value, index + 1);
    const factor = language.multiplierLetters.get(pieces[index + 1]?.text ?? '');
    return factor === undefined ? undefined : { value: value * factor, next: index + 2 };
  }

  function readWords(first: number): NumberRun | undefined {
    let [total, current, index] = [0, 0, first];
    for (; index === first || adjoins(index); index++) {
      const word = pieces[index]?.text ?? '';
      const value = language.numberWords.get(word);
      const factor = language.multipliers.get(word);
      if (value !== undefined && fits(value, current, index === first)) current += value;
      else if (factor !== undefined && factor < 1000 && current > 0) current *= factor;
      else if (factor !== undefined && current > 0)
        [total, current] = [total + current * factor, 0];
      else if (word !== language.numberJoiner || total + current < 100 || !isNumberWord(index + 1))
        break;
    }
    const value = total + current;
    // A lone “one” is an article or a pronoun in most languages.
    const isLoneOne = index === first + 1 && value === 1;
    return index === first || isLoneOne ? undefined : { value, next: index };
  }

  function isNumberWord(index: number): boolean {
    return adjoins(index) && language.numberWords.has(pieces[index]?.text ?? '');
  }

  /** Multiplies by the scale words that follow: 4 *million*. */
  function scale(digits: number, index: number): NumberRun {
    let [value, next] = [digits, index];
    for (; value < largest && adjoins(next); next++) {
      const factor = language.multipliers.get(pieces[next]?.text ?? '');
      if (factor === undefined) break;
      value *= factor;
    }
    return { value, next };
  }

  function isGlued(index: number): boolean {
    const [before, piece] = [pieces[index - 1], pieces[index]];
    return piece !== undefined && piece.kind !== 'sign' && piece.start === before?.end;
  }

  function adjoins(index: number): boolean {
    const [before, piece] = [pieces[index - 1], pieces[index]];
    return before !== undefined && piece?.kind === 'word' && piece.start - before.end <= 1;
  }
}

/** Whether a number word can follow what was read: twenty *five*, two hundred *twenty*. */
function fits(value: number, current: number, isFirst: boolean): boolean {
  if (isFirst || current === 0) return true;
  const rest = current % 100;
  return rest === 0 || (value > 0 && value < 10 && rest >= 20 && rest % 10 === 0);
}

/** Reads `2,600` or `4.3`; undefined for what only looks like a number, such as 1.2.3. */
function parseDigits(text: string, groupMark: ',' | '.'): number | undefined {
  const decimalMark = groupMark === ',' ? '.' : ',';
  const plain = /^\d{1,3}(?:[.,]\d{3})+/.exec(text)?.[0].includes(groupMark)
    ? text.replaceAll(groupMark, '')
    : text;
  const value = Number(plain.replace(decimalMark, '.'));
  return Number.isFinite(value) && plain.length <= 15 ? value : undefined;
}

function formatNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
