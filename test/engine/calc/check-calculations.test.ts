import { describe, expect, test } from 'vitest';
import { parseCalculations } from '../../../src/engine/calc/blocks.ts';
import { checkCalculations } from '../../../src/engine/calc/check-calculations.ts';
import { source } from '../catalog/collection.ts';

const sources = [
  source('becker', { shows: 'It has about 4.5 million members; 12% of visits are by phone.' }),
  source('union', { shows: 'A ratio.', quote: 'one clinician for every 2,600 members' }),
  source('diary', {
    shows: 'The strike began on 21 October 2024 and ended May 4.',
    published: '2025-05-05',
  }),
];

/** A calculation without a mistake; each test changes a line. */
const good = [
  'id: clinicians',
  'title: Clinicians that one for every 2,600 members would mean',
  'given:',
  '  members: { value: 4500000, unit: members, source: becker }',
  '  ratio: { value: 2600, unit: members/clinician, source: union }',
  'find: members / ratio',
  'states: 1731',
  'round: 0',
];

function block(lines: readonly string[]): string {
  return ['```calc', ...lines, '```'].join('\n');
}

/** Problems as `line:column rule`, in a body whose block starts on line 4. */
function placesIn(body: string): string[] {
  return checkCalculations({ body, sources }).map(
    ({ line, column, rule, severity }) =>
      `${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`,
  );
}

function placesWith(change: (lines: string[]) => string[]): string[] {
  return placesIn(`So {calc:clinicians} are meant.\n\n${block(change([...good]))}\n`);
}

const swap = (from: string, to: string) => (lines: string[]) =>
  lines.map((line) => line.replace(from, to));
const drop = (start: string) => (lines: string[]) =>
  lines.filter((line) => !line.startsWith(start));

test('finds nothing wrong with what is right', () => {
  expect(placesWith((lines) => lines)).toEqual([]);
});

describe('points at', () => {
  test.each<[string, (lines: string[]) => string[], string[]]>([
    [
      'a result that is not what the inputs give',
      swap('1731', '1730'),
      ['10:9 calculation-result-wrong'],
    ],
    [
      'a result with more decimals than it is rounded to',
      swap('1731', '1730.8'),
      ['10:9 calculation-result-wrong'],
    ],
    ['an unknown source', swap('becker', 'bekcer'), ['7:53 calculation-source-unknown']],
    [
      'an input without a source',
      swap(', source: becker', ''),
      ['7:12 calculation-input-unsourced'],
    ],
    [
      'a figure in the formula',
      swap('/ ratio', '/ ratio * 2600 / 2600'),
      ['9:7 calculation-input-unsourced', '9:7 calculation-input-unsourced'],
    ],
    ['an unknown name', swap('/ ratio', '/ ration'), ['9:7 calculation-name-unknown']],
    ['an unknown function', swap('/ ratio', '/ log(ratio)'), ['9:7 calculation-name-unknown']],
    ['a formula that cannot be read', swap('/ ratio', '/'), ['9:7 calculation-invalid']],
    ['units that do not fit', swap('/ ratio', '+ ratio'), ['9:7 calculation-unit-wrong']],
    [
      'a unit that the formula does not give',
      (lines) => [...lines, 'unit: percent'],
      ['12:7 calculation-unit-wrong'],
    ],
    [
      'a unit that cannot be read',
      swap('members/clinician', '"7 %%"'),
      ['8:31 calculation-unit-wrong'],
    ],
    [
      'an input that is not used',
      swap('members / ratio', 'ratio'),
      ['7:12 calculation-input-unused (warning)', '10:9 calculation-result-wrong'],
    ],
    [
      'a figure that the source does not hold',
      swap('value: 2600', 'value: 2601'),
      ['8:19 calculation-figure-missing (warning)', '10:9 calculation-result-wrong'],
    ],
    [
      'a range that the source does not hold',
      swap('4500000,', '4500000, low: 4400000,'),
      ['7:35 calculation-figure-missing (warning)'],
    ],
    ['a missing field', drop('title'), ['4:1 calculation-invalid']],
    ['an unknown field', (lines) => [...lines, 'rund: 0'], ['12:7 calculation-invalid']],
    ['a number with separators', swap('4500000', '"4,500,000"'), ['7:21 calculation-invalid']],
    ['a stated result with separators', swap('1731', '1,731'), ['10:9 calculation-invalid']],
    [
      'a name that formulas cannot hold',
      swap('  ratio:', '  the-ratio:'),
      ['8:14 calculation-invalid'],
    ],
    [
      'a value outside its range',
      swap('4500000,', '4500000, low: 5000000,'),
      ['7:35 calculation-invalid'],
    ],
    [
      'an input with both value and span',
      swap('value: 2600', 'value: 2600, from: 2024-01-01, to: 2024-01-02'),
      ['8:10 calculation-invalid'],
    ],
    ['YAML that is broken', swap('given:', 'given: ['), ['8:3 calculation-invalid']],
    ['a field given twice', (lines) => [...lines, 'states: 1731'], ['12:1 calculation-invalid']],
  ])('%s', (_name, change, expected) => {
    expect(placesWith(change)).toEqual(expected);
  });

  test('an id used twice', () => {
    expect(placesIn(`${block(good)}\n\n${block(good)}`)).toEqual(['13:5 calculation-duplicate']);
  });

  test('a figure without a calculation', () => {
    expect(placesIn('So {calc:clinics}\nand\n> {calc:clinicians}.')).toEqual([
      '1:4 calculation-unknown',
      '3:3 calculation-unknown',
    ]);
  });

  test('an empty block', () => {
    expect(placesIn('```calc\n```')).toEqual(['2:1 calculation-invalid']);
  });

  test('the same place in a list, a quotation or under a longer fence', () => {
    const wrong = swap('1731', '1730')([...good]);
    const indent = (mark: string) => block(wrong).replaceAll('\n', `\n${mark}`);
    expect(placesIn(`1. ${indent('   ')}`)).toEqual(['8:12 calculation-result-wrong']);
    expect(placesIn(`> ${indent('> ')}`)).toEqual(['8:11 calculation-result-wrong']);
    expect(placesIn(['~~~~ calc', ...wrong, '~~~~'].join('\n'))).toEqual([
      '8:9 calculation-result-wrong',
    ]);
  });
});

test('says what is wrong and what to do', () => {
  const wordsWith = (change: (lines: string[]) => string[]) =>
    checkCalculations({ body: block(change([...good])), sources }).map(
      ({ message, fix }) => `${message}\n${fix}`,
    );
  expect(wordsWith(swap('1731', '1730'))[0]).toMatchInlineSnapshot(`
    "The text states 1730, but the inputs give 1731: 1730.7692 rounded to 0 decimals.
    Correct \`states\` and the text, or the inputs, the formula or \`round\`."
  `);
  expect(wordsWith(swap('becker', 'bekcer'))[0]).toMatchInlineSnapshot(`
    "The input \`members\` rests on \`bekcer\`, which the claim does not list.
    List it under \`sources\`, or use one of \`becker\`, \`union\`, \`diary\`."
  `);
  expect(wordsWith(swap(', source: becker', ''))[0]).toMatchInlineSnapshot(`
    "The input \`members\` names neither a source nor an assumption.
    Add \`source:\` with the id of a listed source, or \`assumption:\` with the sentence that the page shows."
  `);
  expect(wordsWith(swap('value: 2600', 'value: 2601'))[0]).toMatchInlineSnapshot(`
    "The input \`ratio\` is 2601, which neither \`shows\` nor \`quote\` of \`union\` holds.
    Record what the source says of it under \`shows\` or \`quote\`, or correct the figure."
  `);
  expect(wordsWith(swap('4500000', '"4,500,000"'))[0]).toMatchInlineSnapshot(`
    "\`given.members.value\` is not right: write a number without separators, such as 2600, or a day as YYYY-MM-DD.
    A calculation has \`id\`, \`title\`, \`given\`, \`find\` and \`states\`; the page of this rule shows one."
  `);
  expect(wordsWith(swap('  ratio:', '  the-ratio:'))[0]).toMatchInlineSnapshot(`
    "The name \`the-ratio\` cannot be used: name inputs with letters, digits and underscores.
    A calculation has \`id\`, \`title\`, \`given\`, \`find\` and \`states\`; the page of this rule shows one."
  `);
  expect(wordsWith(drop('title'))[0]).toMatchInlineSnapshot(`
    "\`title\` is missing.
    A calculation has \`id\`, \`title\`, \`given\`, \`find\` and \`states\`; the page of this rule shows one."
  `);
  expect(wordsWith(swap('given:', 'given: ['))[0]).toMatchInlineSnapshot(`
    "The calculation is not valid YAML: Missing , between flow sequence items.
    A calculation has \`id\`, \`title\`, \`given\`, \`find\` and \`states\`; the page of this rule shows one."
  `);
  expect(wordsWith((lines) => [...lines, 'rund: 0'])[0]).toMatchInlineSnapshot(`
    "A calculation has no field \`rund\`.
    A calculation has \`id\`, \`title\`, \`given\`, \`find\` and \`states\`; the page of this rule shows one."
  `);
});

describe('takes a figure for what its source holds', () => {
  const figuresMissing = (id: string, value: string) => {
    const given = `given: { a: { ${value}, source: ${id} } }`;
    const lines = ['id: x', 'title: X', given, 'find: a', 'states: 0'];
    return placesIn(block(lines)).filter((place) => place.includes('figure'));
  };

  test.each([
    ['becker', 'value: 4500000'],
    ['becker', 'value: 12, unit: percent'],
    ['union', 'value: 2600'],
    ['union', 'value: -2600'],
    ['diary', 'value: 2024-10-21'],
    ['diary', 'from: 2024-10-21, to: 2025-05-04'],
    ['diary', 'value: 2025-05-05'],
  ])('%s %s', (id, value) => {
    expect(figuresMissing(id, value)).toEqual([]);
  });

  test.each([
    ['becker', 'value: 45'],
    ['becker', 'value: 4500001'],
    ['diary', 'value: 2024-10-22'],
    ['diary', 'value: 2024-11-21'],
    ['diary', 'from: 2024-10-21, to: 2025-05-06'],
  ])('but not %s %s', (id, value) => {
    expect(figuresMissing(id, value)).toHaveLength(1);
  });
});

test('parses the calculations that can be read, each with its line', () => {
  const body = `Text.\n\n${block(good)}\n\n${block(['id: x'])}\n\n${block(swap('id: clin', 'id: ')([...good]))}`;
  expect(parseCalculations(body).map(({ id, line }) => [id, line])).toEqual([
    ['clinicians', 4],
    ['icians', 19],
  ]);
});

test('leaves other code alone', () => {
  expect(placesIn('```calculate\nid: x\n```\n\n    calc\n\n`{calc:x}`')).toEqual([]);
});
