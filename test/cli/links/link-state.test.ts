import { expect, test } from 'vitest';
import type { Answer } from '../../../src/cli/links/ask-address.ts';
import { isDue, judgeLink, type LinkState } from '../../../src/cli/links/link-state.ts';

const gone: Answer = { kind: 'gone', reason: 'it answers 404', status: 404 };
const blocked: Answer = { kind: 'unknown', reason: 'it answers 403', status: 403 };
const there: Answer = { kind: 'ok', status: 200 };

/** What a link is after answers on given days. */
function after(...answers: [day: string, answer: Answer][]): LinkState | undefined {
  let link: LinkState | undefined;
  for (const [day, answer] of answers) link = judgeLink(link, answer, `2026-03-${day}`);
  return link;
}

test.each<[string, LinkState | undefined, LinkState['state']]>([
  ['there', after(['01', there]), 'ok'],
  ['gone once', after(['01', gone]), 'unknown'],
  ['gone three times in one day', after(['01', gone], ['01', gone], ['01', gone]), 'unknown'],
  ['gone on three days', after(['01', gone], ['02', gone], ['05', gone]), 'dead'],
  [
    'gone on three days with a block between',
    after(['01', gone], ['02', blocked], ['03', gone], ['04', gone]),
    'dead',
  ],
  [
    'gone, there and gone',
    after(['01', gone], ['02', gone], ['03', there], ['04', gone]),
    'unknown',
  ],
  [
    'blocked on many days',
    after(['01', blocked], ['02', blocked], ['03', blocked], ['04', blocked]),
    'unknown',
  ],
  ['back from the dead', after(['01', gone], ['02', gone], ['03', gone], ['04', there]), 'ok'],
])('judges a page that was %s', (_, link, state) => {
  expect(link?.state).toBe(state);
});

test.each<[string, LinkState | undefined, boolean]>([
  ['never', undefined, true],
  ['today', after(['08', gone]), false],
  ['yesterday, and was gone', after(['07', gone]), true],
  ['yesterday, and was there', after(['07', there]), false],
  ['a week ago, and was there', after(['01', there]), true],
])('knows whether a page is due that was asked %s', (_, link, due) => {
  expect(isDue(link, '2026-03-08')).toBe(due);
});
