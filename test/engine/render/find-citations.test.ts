import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/engine/render/find-citations.ts';
import { findFigures } from '../../../src/engine/render/find-figures.ts';

/** Citations as `id (locator) line:column`. */
function cited(body: string): string[] {
  return findCitations(body).map(({ sourceId, locator, line, column }) => {
    return `${sourceId}${locator === undefined ? '' : ` (${locator})`} ${line}:${column}`;
  });
}

describe('finds', () => {
  test.each([
    ['one source', 'It was red [@log].', ['log 1:13']],
    ['a locator', '[@log, second paragraph]', ['log (second paragraph) 1:2']],
    ['a locator without a comma', '[@log p. 3]', ['log (p. 3) 1:2']],
    [
      'commas and quotes',
      '[@log, “red, and”, "blue", p. 2]',
      ['log (“red, and”, "blue", p. 2) 1:2'],
    ],
    ['brackets that balance', '[@log, page 3 [online]] x', ['log (page 3 [online]) 1:2']],
    ['an escaped bracket', '[@log, to \\] here]', ['log (to ] here) 1:2']],
    [
      'an address as the locator',
      '[@log, https://a.example/b_c_d]',
      ['log (https://a.example/b_c_d) 1:2'],
    ],
    ['emphasis marks as they are', '[@log, *p* _3_]', ['log (*p* _3_) 1:2']],
    ['several sources', '[@log; @diary, page 2;@c]', ['log 1:2', 'diary (page 2) 1:8', 'c 1:23']],
    ['semicolons in a locator', '[@log, a; b; @diary]', ['log (a; b) 1:2', 'diary 1:14']],
    ['sources side by side', '[@log][@diary]', ['log 1:2', 'diary 1:8']],
    ['an id of any form, so that the check can refuse it', '[@Log_2.pdf]', ['Log_2.pdf 1:2']],
    [
      'a locator over two lines',
      'Red\n[@log, the\nfirst page; @diary] x',
      ['log (the first page) 2:2', 'diary 3:13'],
    ],
    [
      'one in a quotation',
      '> Red\n> [@log, the\n> first page; @b]',
      ['log (the first page) 2:4', 'b 3:15'],
    ],
    ['one in a list', '1. Red\n\n   - It [@log]', ['log 3:10']],
    ['one in a table', '| a | b |\n|---|---|\n| x | [@log] |', ['log 3:8']],
    ['one in emphasis', '*It was [@log] red*', ['log 1:10']],
    ['one after a wide character', '🏮 é [@log]', ['log 1:7']],
    ['one after windows line ends', 'a\r\n\r\nb [@log]', ['log 3:4']],
  ])('%s', (_name, body, expected) => {
    expect(cited(body)).toEqual(expected);
  });
});

describe('finds none', () => {
  test.each([
    ['in code', 'Write `[@log]`.\n\n```\n[@log]\n```\n\n    [@log]'],
    ['that is escaped', '\\[@log]'],
    ['that is a link', '[@log](https://a.example/)'],
    ['in a link', '[see [@log] there](https://a.example/)'],
    ['in a heading', '## Red [@log]\n\nBlue [@log]\n---'],
    ['in raw HTML', '<!-- [@log] -->\n\n<b title="[@log]">x</b>'],
    ['without an id', '[@] [@ log] [@, page 2]'],
    ['longer than any locator', `[@log, ${'far '.repeat(300)}]`],
    ['without an end', 'Red [@log, page 2\n\nnext'],
    ['where nobody is cited', 'Write to jo@lantern.example or [jo].'],
  ])('%s', (_name, body) => {
    expect(cited(body)).toEqual([]);
  });
});

test.each([
  ['That is {calc:mean}.', ['mean 1:9']],
  ['a\n\n> {calc:a} {calc: b }', ['a 3:3', 'b 3:12']],
  ['## A {calc:a}', ['a 1:6']],
  ['{calc:Not There}', ['Not There 1:1']],
  ['`{calc:a}` \\{calc:a} {calc :a} {a} {calc:a', []],
])('finds the figures of %j', (body, expected) => {
  const figures = findFigures(body).map((use) => `${use.calculationId} ${use.line}:${use.column}`);
  expect(figures).toEqual(expected);
});
