import type { Content } from '../../../src/engine/model/content.ts';
import { article, claim, claimant, publisher, source, story } from '../catalog/collection.ts';

const square = [{ article: 'square', order: 2 }];
const full = {
  claim: 'It was "red", <b>lit</b> & warm.',
  quote: 'scarlet as a poppy in the corn',
  lang: 'fr',
  date: '2026-01-02/2026-01-04',
  dateNote: 'inferred from the report',
  appearances: [
    ...square,
    {
      url: 'https://hill.example/',
      title: 'On the hill',
      claimant: 'patient',
      quote: 'so red',
      date: '2026',
    },
  ],
  topics: ['light', 'water'],
  verdict: 'partly',
  reviewed: '2026-05-02',
  reviewBy: '2026-06-01',
  asOf: '2026-05-01',
  sources: [
    source('log', {
      titleNote: 'from the address',
      publisher: 'beacon',
      author: 'A. Keeper',
      via: 'The Works',
      published: undefined,
      publishedNote: 'not shown',
      archived: 'https://archive.example/log',
      accessed: '2026-02-01',
      stance: 'supports',
      readNote: 'all of it',
      quote: 'the lamp was red',
      locator: 'page 2',
    }),
    source('note', { publisher: 'works-news', stance: 'contradicts', read: 'excerpt' }),
  ],
  openQuestions: ['Who lit it?'],
  secondRating: { verdict: 'right', confidence: 'low', reason: 'It shone.' },
  responses: [{ from: 'The Works', asked: '2026-01-05', answer: 'No.' }],
  corrections: [{ date: '2026-05-01', change: 'It was lit.', verdictBefore: 'wrong' }],
  aliases: ['scarlet'],
};

/** A small collection in which every field of the model occurs. */
export const everyField: Partial<Content> = {
  claims: [
    { ...claim('red', full), body: '## Why\n\nIt was red [@log, page 2].\n' },
    claim('title', {
      weight: 'detail',
      appearances: [{ article: 'square', order: 1 }],
      quote: 'Keeper of the lamp',
    }),
    claim('view', {
      verdict: 'unjudged',
      notRatedBecause: 'opinion',
      claimant: 'patient',
      appearances: square,
      quote: 'ugly beyond all measure',
    }),
    claim('open', { verdict: 'open', claimant: 'works', date: '2026-02', repeats: ['red'] }),
    claim('draft', { draft: true, verdict: undefined, finding: 'Unsaid so far.' }),
    claim('gone', {
      finding: 'Unsaid by now.',
      withdrawn: { date: '2026-07-01', reason: 'It was another lantern.' },
    }),
  ],
  claimants: [
    claimant('jo-lantern', {
      name: 'Jo Lantern',
      role: 'keeper',
      standing: 'spokesperson',
      organization: 'works',
      sameAs: ['https://jo.example/'],
    }),
    claimant('works', { name: 'The Works', kind: 'organization', publishers: ['beacon'] }),
    claimant('patient', { name: 'A patient', standing: 'private', role: 'patient' }),
  ],
  articles: [
    article('square', {
      title: 'At the square',
      titleNote: 'a description',
      outlet: 'beacon',
      author: 'B. Writer',
      dateNote: 'printed',
      url: 'https://square.example/1',
      story: 'row',
      unknown: ['Who took the picture.'],
    }),
    article('lost', { date: '2026' }),
  ],
  stories: [story('row')],
  publishers: [publisher('beacon'), publisher('works-news', { side: 'works' })],
};

/** That many claims of one claimant in one article, for lists that fill several files. */
export function manyClaims(count: number): Partial<Content> {
  return {
    claims: Array.from({ length: count }, (_, index) =>
      claim(`claim-${String(index).padStart(4, '0')}`, {
        appearances: [{ article: 'square', order: index + 1 }],
        sources: [source('log')],
      }),
    ),
    claimants: [claimant('jo-lantern', { name: 'Jo Lantern' })],
    articles: [article('square')],
  };
}
