import type { Claim } from '../../model/claim.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import type { Path } from '../../read/locate.ts';
import type { ClaimRule, FileContext } from '../rule.ts';

export const dateContradiction: ClaimRule = {
  id: 'date-contradiction',
  severity: 'error',
  summary: 'The dates of a claim follow each other: said, published, reviewed, corrected.',
  why: 'Dates in an impossible order mean that one of them is wrong.',
  examples: {
    ok: 'published: 2026-03-01\nreviewed: 2026-03-02\n',
    bad: 'published: 2026-03-02\nreviewed: 2026-03-01\n',
    at: '2:11',
  },
  check(claim, report, { articles }) {
    for (const { first, then, at } of orderOf(claim, articles)) {
      const [firstName, firstDate] = first;
      const [thenName, thenDate] = then;
      if (firstDate === undefined || thenDate === undefined) continue;
      if (firstDay(firstDate) <= lastDay(thenDate)) continue;
      report({
        at,
        message: `${thenName} (${thenDate}) comes before ${firstName} (${firstDate}).`,
        fix: 'Correct one of the two dates.',
      });
    }
  },
};

type NamedDate = readonly [name: string, date: string | undefined];

interface Order {
  first: NamedDate;
  then: NamedDate;
  /** Where the later one is written. */
  at: Path;
}

function* orderOf(claim: Claim, articles: FileContext['articles']): Generator<Order> {
  const said: NamedDate = ['the day it was said', claim.date];
  const published: NamedDate = ['the day the review was published', claim.published];
  const reviewed: NamedDate = ['the last review', claim.reviewed];
  const article = articles.get(claim.appearances[0]?.article ?? '');

  yield { first: said, then: ['The article', article?.date], at: ['date'] };
  yield { first: said, then: ['The review’s publication', claim.published], at: ['published'] };
  yield { first: published, then: ['The last review', claim.reviewed], at: ['reviewed'] };
  yield { first: reviewed, then: ['The next review', claim.reviewBy], at: ['reviewBy'] };
  const withdrawn: NamedDate = ['The withdrawal', claim.withdrawn?.date];
  yield { first: published, then: withdrawn, at: ['withdrawn', 'date'] };
  for (const [index, { date }] of claim.corrections.entries())
    yield { first: published, then: ['The correction', date], at: ['corrections', index, 'date'] };
  for (const [index, source] of claim.sources.entries()) {
    const appeared: NamedDate = ['the source’s publication', source.published];
    const accessed: NamedDate = ['The access', source.accessed];
    yield { first: appeared, then: accessed, at: ['sources', index, 'accessed'] };
    yield {
      first: appeared,
      then: ['The last review', claim.reviewed],
      at: ['sources', index, 'published'],
    };
  }
}
