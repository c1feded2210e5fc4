/**
 * M. F. Porter, “An algorithm for suffix stripping”, Program 14(3), 1980, with the two departures of
 * the author’s own later versions (`bli` for `abli`, and `logi`). Expects a lower-case word; one that no
 * dictionary would hold for its length stays as it is.
 */
export function porterStem(word: string): string {
  if (!/^[a-z]{3,45}$/.test(word)) return word;
  // An initial y is a consonant; a capital keeps the vowel patterns from taking it for a vowel.
  const start = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  const stem = step5(step4(step3(step2(step1c(step1b(step1a(start)))))));
  return stem.startsWith('Y') ? `y${stem.slice(1)}` : stem;
}

const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;

/** The measure m of the paper counts the vowel-consonant sequences of a stem. */
const measureAbove0 = new RegExp(`^(?:${consonants})?${vowels}${consonants}`);
const measureIs1 = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`);
const measureAbove1 = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(?:${consonants})?${vowel}`);
const endsShort = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

function step1a(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
  if (word.endsWith('eed')) return measureAbove0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return endsShort.test(stem) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  const stem = word.slice(0, -1);
  return word.endsWith('y') && hasVowel.test(stem) ? `${stem}i` : word;
}

const suffixes2 = new Map(
  Object.entries({
    ational: 'ate',
    tional: 'tion',
    enci: 'ence',
    anci: 'ance',
    izer: 'ize',
    bli: 'ble',
    alli: 'al',
    entli: 'ent',
    eli: 'e',
    ousli: 'ous',
    ization: 'ize',
    ation: 'ate',
    ator: 'ate',
    alism: 'al',
    iveness: 'ive',
    fulness: 'ful',
    ousness: 'ous',
    aliti: 'al',
    iviti: 'ive',
    biliti: 'ble',
    logi: 'log',
  }),
);
const suffixes3 = new Map(
  Object.entries({
    icate: 'ic',
    ative: '',
    alize: 'al',
    iciti: 'ic',
    ical: 'ic',
    ful: '',
    ness: '',
  }),
);
const pattern2 = suffixPattern(suffixes2);
const pattern3 = suffixPattern(suffixes3);

function step2(word: string): string {
  return replaceSuffix(word, pattern2, suffixes2);
}

function step3(word: string): string {
  return replaceSuffix(word, pattern3, suffixes3);
}

const pattern4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

function step4(word: string): string {
  const stem = pattern4.exec(word)?.[1] ?? /^(.+?[st])ion$/.exec(word)?.[1];
  return stem !== undefined && measureAbove1.test(stem) ? stem : word;
}

function step5(word: string): string {
  const stem = endsInSilentE(word) ? word.slice(0, -1) : word;
  return stem.endsWith('ll') && measureAbove1.test(stem) ? stem.slice(0, -1) : stem;
}

function endsInSilentE(word: string): boolean {
  const stem = word.slice(0, -1);
  if (!word.endsWith('e')) return false;
  return measureAbove1.test(stem) || (measureIs1.test(stem) && !endsShort.test(stem));
}

function suffixPattern(suffixes: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`^(.+?)(${[...suffixes.keys()].join('|')})$`);
}

function replaceSuffix(
  word: string,
  pattern: RegExp,
  suffixes: ReadonlyMap<string, string>,
): string {
  const [, stem = '', suffix = ''] = pattern.exec(word) ?? [];
  if (suffix === '' || !measureAbove0.test(stem)) return word;
  return stem + (suffixes.get(suffix) ?? '');
}
