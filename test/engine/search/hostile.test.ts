import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/engine/search/build-index.ts';
import { openIndex, type SearchIndex } from '../../../src/engine/search/search.ts';
import { document, someClaims } from './some-claims.ts';

let index: SearchIndex;
beforeAll(async () => {
  const odd = [
    document('constructor', 'The constructor of __proto__ said toString was valueOf.', {
      claimant: '__proto__',
      verdict: 'constructor',
    }),
    document('markup', '<img src=x onerror=alert(1)> was in the claim & stayed there.'),
    document('hebrew', 'ראש העיר אמר שהגג דולף', { speaker: 'שמעון' }),
    document('emoji', 'The mayor posted 🔥🔥 about the harbour 👩‍🚒.'),
  ];
  index = await openIndex(buildIndex([...someClaims, ...odd]));
});

describe('a hostile query', () => {
  const long = 100_000;
  test.each([
    ['of one letter', 'a'.repeat(long)],
    ['of y’s, which are vowels and consonants', 'y'.repeat(long)],
    ['of words', 'ferry '.repeat(long / 6)],
    ['of unknown words', Array.from({ length: long / 8 }, (_, n) => `qx${String(n)}zw`).join(' ')],
    [
      'of misspelt words',
      Array.from({ length: long / 9 }, (_, n) => `fer${String.fromCharCode(97 + (n % 26))}ry`).join(
        ' ',
      ),
    ],
    ['of digits', '9'.repeat(long)],
    ['of scale words', `4 ${'million '.repeat(long / 8)}`],
    ['of stops', 'a.'.repeat(long / 2)],
    ['of dashes', 'a-'.repeat(long / 2)],
    ['of spaces', `ferry${' '.repeat(long)}crews`],
    ['of quotation marks', '"'.repeat(long)],
    ['of half links', 'http://'.repeat(long / 7)],
    ['of combining marks', `ferry${'\u0301'.repeat(long)}`],
    ['of apostrophes', "a'".repeat(long / 2)],
    ['of dates', ') January 1, 2020 '.repeat(long / 18)],
    ['of Chinese', '火事'.repeat(long / 2)],
  ])('of 100,000 characters, %s, is answered soon', async (_, query) => {
    const start = performance.now();
    const { hits } = await index.search(query, { isTyping: true, countFacets: true });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(hits.length).toBeLessThanOrEqual(20);
  });

  test.each([
    ['(a+)+$ [ \\ ^ $ . | ? * + ( ) {', 'school-roof', 'roof'],
    ['</script><style>@import x</style>', 'school-roof', 'roof'],
    ['%00 \u0000 \uFFFF \uD800', 'school-roof', 'roof'],
    ['\u202Eflip\u202C', 'school-roof', 'roof'],
    ['🔥'.repeat(50), 'school-roof', 'roof'],
  ])('%j beside a word still finds the claim', async (noise, expected, word) => {
    const { hits } = await index.search(`${noise} ${word}`);
    expect(hits[0]?.id).toBe(expected);
  });

  test.each([
    ['__proto__', 'constructor'],
    ['constructor', 'constructor'],
    ['claimant:__proto__', 'constructor'],
    ['verdict:constructor', 'constructor'],
    ['hasOwnProperty toString', 'constructor'],
    ['onerror alert', 'markup'],
    ['הגג דולף', 'hebrew'],
    ['posted 🔥 👩‍🚒', 'emoji'],
  ])('%s is only words', async (query, expected) => {
    const { hits, facets } = await index.search(query, { countFacets: true });
    expect(hits[0]?.id).toBe(expected);
    expect(facets?.claimant.every(({ count }) => count > 0)).toBe(true);
  });

  test('of any kind gives ranges within its passage, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'ferry',
                'feryr',
                '"',
                '-',
                'roof',
                '30%',
                '$',
                'claimant:',
                ':',
                'ﬁve',
                '４',
                '\n',
              ),
              { maxLength: 12 },
            )
            .map((parts) => parts.join(' ')),
        ),
        async (query) => {
          const { hits } = await index.search(query, { isTyping: true });
          for (const { passage, ranges, coverage } of hits) {
            const ends = ranges.flat();
            expect(ends).toEqual([...ends].sort((a, b) => a - b));
            expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(passage.length);
            expect(coverage).toBeGreaterThanOrEqual(0);
            expect(coverage).toBeLessThanOrEqual(1.000001);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
