import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCalculation } from '../../../src/engine/calc/evaluate.ts';
import { formatAmount, formatFigure } from '../../../src/engine/calc/format.ts';
import { parseFormula } from '../../../src/engine/calc/formula.ts';
import { writeFormula } from '../../../src/engine/calc/plain-formula.ts';
import { roundTo } from '../../../src/engine/calc/round.ts';
import { parseUnit } from '../../../src/engine/calc/unit.ts';
import { calculation, input, outcomeOf } from './block.ts';

const people = {
  members: input(4_500_000, 'members'),
  ratio: input(2600, 'members/clinician'),
  clinicians: input(1500, 'clinicians'),
  share: input(77, 'percent'),
  weeks: input(4, 'weeks'),
  start: input('2024-10-21'),
  end: input('2025-05-05'),
};
const days = { span: { from: '2024-10-21', to: '2025-05-05', assumption: 'Both days are known.' } };

describe('gives', () => {
  test.each<[string, string, object, object?]>([
    ['1,731', 'members / ratio', people],
    ['1,730.77', 'members / ratio', people, { round: 2 }],
    ['1,700', 'members / ratio', people, { round: -2 }],
    ['231', 'members / ratio - clinicians', people],
    ['3,465,000', 'share * members', people, { unit: 'members' }],
    ['15.4%', '(members / ratio - clinicians) / clinicians', people, { unit: '%', round: 1 }],
    ['0.33', 'clinicians / members * 1000', people, { unit: 'clinicians/member', round: 2 }],
    ['33', 'clinicians / weekly', { ...people, weekly: input(45, 'clinicians') }],
    ['196', 'days(start, end)', people, { unit: 'days' }],
    ['28', 'days(start, end)', people, { unit: 'weeks' }],
    ['196', 'span', days, { unit: 'days' }],
    ['28', 'weeks', people, { unit: 'days' }],
    ['672', 'weeks', people, { unit: 'hours' }],
    ['24', 'years', { years: input(2, 'years') }, { unit: 'months' }],
    ['$183,000', 'pay * 1', { pay: input(183_000, 'USD/year') }, { unit: 'USD/year' }],
    ['-6', '-a', { a: input(6) }],
    ['2', 'sqrt(a / b)', { a: input(8), b: input(2) }],
    ['4', 'sqrt(a)', { a: input(16, 'm^2') }, { unit: 'm' }],
    ['512', 'a ^ (3 ^ 2)', { a: input(2) }],
    ['512', 'a ^ 3 ^ 2', { a: input(2) }],
    ['-4', '-a ^ 2', { a: input(2) }],
    ['2', 'abs(a - b)', { a: input(5, 'visits'), b: input(7, 'visit') }],
    ['4', 'mean(a, b, c)', { a: input(2), b: input(3), c: input(7) }],
    ['3', 'median(a, b, c)', { a: input(2), b: input(3), c: input(7) }],
    ['12', 'sum(a, b, c)', { a: input(2), b: input(3), c: input(7) }],
    ['2', 'min(a, b, c)', { a: input(2), b: input(3), c: input(7) }],
    ['7', 'max(a, b, c)', { a: input(2), b: input(3), c: input(7) }],
    ['7', 'people', { people: input(7, 'people') }, { unit: 'person' }],
  ])('%s for %s', (expected, find, given, fields) => {
    expect(outcomeOf(given, find, fields)).toBe(expected);
  });
});

test.each([
  [77, '%', '77%', '77%'],
  [77, 'percent', '77%', '77%'],
  [2.6, 'percentage points', '2.6', '2.6 percentage points'],
  [3, 'percent/year', '3%', '3% per year'],
  [196, 'days', '196', '196 days'],
  [1, 'days', '1', '1 day'],
  [2.5, 'weeks', '2.5', '2.5 weeks'],
  [183_000, 'USD', '$183,000', '$183,000'],
  [12.5, 'EUR/hour', '€12.5', '€12.5 per hour'],
  [4_500_000, 'members', '4,500,000', '4,500,000 members'],
  [2600, 'members/clinician', '2,600', '2,600 members per clinician'],
  [3, 'visits/member/year', '3', '3 visits per member per year'],
  [10, '1/year', '10', '10 per year'],
  [7, 'm^2', '7', '7 m²'],
  [7, 'm^2/s^4', '7', '7 m² per s^4'],
  [5, 'FTE', '5', '5 FTE'],
  [5, 'nurse*days', '5', '5 nurse × days'],
])('writes %d %s as %j in the text and %j by itself', (value, text, figure, amount) => {
  const unit = parseUnit(text);
  expect(formatFigure(value, unit, { language: 'en' })).toBe(figure);
  expect(formatAmount(value, unit, { language: 'en' })).toBe(amount);
});

describe('refuses units that do not fit', () => {
  test.each<[string, string, object?]>([
    ['people by weeks as percent', 'members / weeks', { unit: 'percent' }],
    ['people and clinicians together', 'members + clinicians'],
    ['a share and people together', 'share + members'],
    ['people as clinicians', 'members', { unit: 'clinicians' }],
    ['people as a plain number of percent', 'members', { unit: '%' }],
    ['days as people', 'days(start, end)', { unit: 'members' }],
    ['months as days', 'days(start, end)', { unit: 'months' }],
    ['the mean of unlike things', 'mean(members, clinicians)'],
    ['the larger of unlike things', 'max(members, share)'],
    ['an exponent with a unit', 'ratio ^ weeks'],
    ['arithmetic with a day', 'end - start'],
    ['a day among numbers', 'mean(start, weeks)'],
    ['days between numbers', 'days(members, weeks)'],
    ['days in the wrong order', 'days(end, start)'],
    ['days from one day', 'days(start)'],
    ['days between three', 'days(start, end, end)'],
    ['days between what is computed', 'days(start, 2)'],
    ['what is no unit', 'members', { unit: '7 / x' }],
  ])('%s', (_name, find, fields) => {
    expect(outcomeOf(people, find, fields)).toMatch(/^unit-wrong: /);
  });

  test('in words', () => {
    const words = (find: string, fields?: object) => {
      const result = evaluateCalculation(calculation(people, find, fields));
      return 'problem' in result ? [result.problem, result.fix, result.path] : [];
    };
    expect(words('members / weeks', { unit: 'percent' })).toMatchInlineSnapshot(`
      [
        "The formula gives \`member/day\`, but \`unit\` says \`percent\`.",
        "Correct the unit of the result or of an input, or the formula.",
        [
          "unit",
        ],
      ]
    `);
    expect(words('members + clinicians')).toMatchInlineSnapshot(`
      [
        "The formula takes \`member\` and \`clinician\` together.",
        "Only figures in one unit can be added, subtracted, compared or averaged. Check the \`unit\` of each input.",
        [
          "find",
        ],
      ]
    `);
  });
});

describe('refuses what is not arithmetic', () => {
  test.each([
    ...[
      'a = 3',
      'f(x) = x',
      'a; a',
      'a ? 1 : 2',
      '[a, 1]',
      'a[1]',
      '{ b: a }',
      'a.b',
      'a.b(1)',
      '"a"',
    ],
    ...[
      'a!',
      "a'",
      'a % 2',
      '1:3',
      'a to b',
      'not a',
      'a and a',
      'a == a',
      'a | 1',
      '2 a',
      'a a',
      'true',
    ],
    ...[
      '#',
      'a +',
      '(a',
      'a)',
      '1,000',
      '..',
      '@a',
      'a .* a',
      '+a',
      'abs()',
      'abs(a, a)',
      'mean()',
    ],
    ...['a / 0', 'a ^ 9 ^ 9 ^ 9', 'sqrt(-a)', '0 / 0'],
  ])('%s', (find) => {
    expect(outcomeOf({ a: input(6) }, find)).toMatch(/^invalid: /);
  });

  test.each([
    ...[
      'import(a)',
      'createUnit(a)',
      'evaluate(a)',
      'parse(a)',
      'config(a)',
      'simplify(a)',
      'chain(a)',
    ],
    ...[
      'constructor',
      'constructor(a)',
      '__proto__',
      'toString(a)',
      'pi',
      'e',
      'i',
      'Infinity * b',
      'round(a)',
    ],
  ])('%s', (find) => {
    expect(outcomeOf({ a: input(6) }, find)).toMatch(/^(?:name-unknown|invalid): /);
  });

  test.each(['not', 'true', 'null', 'NaN', 'mean', 'days'])('an input called %s', (name) => {
    expect(outcomeOf({ [name]: input(1), a: input(6) }, 'a')).toMatch(/^invalid: An input cannot/);
  });

  test.each(['constructor', 'toString', 'in', 'to', 'mod', 'end', 'pi', 'e', 'i'])(
    'but an input called %s is one',
    (name) => {
      expect(outcomeOf({ [name]: input(6) }, `${name} / 2`)).toBe('3');
    },
  );
});

test('takes no time over long signs and parentheses', () => {
  const started = performance.now();
  expect(outcomeOf({ a: input(6) }, `${'-'.repeat(298)}a`)).toBe('6');
  expect(outcomeOf({ a: input(6) }, `${'('.repeat(149)}a${')'.repeat(149)}`)).toBe('6');
  expect(outcomeOf({ a: input(6) }, 'a^a^a^a^a^a^a^a')).toMatch(/^invalid/);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('never throws, whatever the formula', () => {
  const token = fc.constantFrom(
    ...'a b ( ) + - * / ^ , . 1 2e9 mean( days( " [ ] { } ; = ! % \' : ? # in'.split(' '),
  );
  const formula = fc.oneof(
    fc.array(token, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(formula, (find) => {
      const calculated = { ...calculation({ a: input(6), b: input('2024-01-01') }, 'a'), find };
      const result = evaluateCalculation(calculated);
      if ('value' in result) expect(result.value).toSatisfy(Number.isFinite);
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

describe('ranges', () => {
  const ranged = {
    a: input(6, 'x', { low: 5, high: 9 }),
    b: input(2, 'x', { low: 1 }),
    c: input(1, 'x'),
  };

  test.each<[string, { low: number; high: number } | undefined]>([
    ['a / b', { low: 2.5, high: 9 }],
    ['a - b', { low: 3, high: 8 }],
    ['c / c', undefined],
  ])('move %s to %j', (find, range) => {
    const { a, b, c } = ranged;
    const result = evaluateCalculation(calculation(range ? { a, b } : { c }, find, { round: 1 }));
    expect('range' in result ? result.range : undefined).toEqual(
      range && expect.objectContaining(range),
    );
  });

  test('at whose ends there is no result are refused', () => {
    const given = { a: input(6), b: input(1, undefined, { low: 0 }) };
    expect(outcomeOf(given, 'a / b')).toMatch(/^invalid: The formula has no result/);
  });
});

test.each([
  [1730.769, 0, 1731],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [2.5, 0, 3],
  [1.005, 2, 1.01],
  [8.345, 2, 8.35],
  [0.1 + 0.2, 15, 0.3],
  [1731, -2, 1700],
  [1750, -2, 1800],
  [4_500_000, -6, 5_000_000],
  [1e-7, 3, 0],
  [1e21, 2, 1e21],
  [0, 3, 0],
])('rounds %d to %d decimals: %d', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

describe('a formula in plain text means the same', () => {
  test.each([
    ['a / b', 'a ÷ b'],
    ['a - (b - c)', 'a − (b − c)'],
    ['(a - b) - c', 'a − b − c'],
    ['a / (b * c)', 'a ÷ (b × c)'],
    ['(a + b) * c', '(a + b) × c'],
    ['(a + b) ^ c', '(a + b) ^ c'],
    ['(a ^ b) ^ c', '(a ^ b) ^ c'],
    ['a ^ (b ^ c)', 'a ^ b ^ c'],
    ['(-a) ^ 2', '(−a) ^ 2'],
    ['-(a + b)', '−(a + b)'],
    ['mean(hours_per_week, 2)', 'mean(hours per week, 2)'],
    ['hoursPerWeek / NUHW', 'hours per week ÷ NUHW'],
  ])('%s: %s', (find, text) => {
    expect(writeFormula(parseFormula(find))).toBe(text);
  });

  test('for any formula', () => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', '2'),
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^'), tie('formula'))
          .map((parts) => `(${parts.join(' ')})`),
        tie('formula').map((part) => `(-${part})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (find) => {
        const written = writeFormula(parseFormula(find));
        const back = written.replaceAll('÷', '/').replaceAll('×', '*').replaceAll('−', '-');
        expect(parseFormula(back)).toEqual(parseFormula(find));
      }),
      { seed: 20261123 },
    );
  });
});
