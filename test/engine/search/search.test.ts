import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/engine/search/build-index.ts';
import { openIndex, type SearchIndex } from '../../../src/engine/search/search.ts';
import { document, someClaims, someGlossary } from './some-claims.ts';

let index: SearchIndex;
beforeAll(async () => {
  const labels = {
    verdict: { 'half-true': 'Half true', true: 'True', false: 'False' },
    claimant: { 'olive-tamsin': 'Olive Tamsin', 'pier-watch': 'Pier Watch' },
  };
  index = await openIndex(buildIndex(someClaims, { glossary: someGlossary, labels }));
});

const idsOf = async (query: string, options = {}): Promise<string[]> => {
  const { hits, total } = await index.search(query, options);
  return hits.slice(0, total).map(({ id }) => id);
};

describe('search finds', () => {
  test.each([
    ['the words of a claim', 'highest paid lamplighters', 'highest-paid'],
    ['words in another form', 'lamplighter paying high', 'highest-paid'],
    ['misspelt words', 'hihgest payd lamplihgtres', 'highest-paid'],
    ['two edits in a long word', 'lanplighers', 'highest-paid'],
    ['words written as one', '#ferrystrike decemberwork', 'ferry-strike'],
    ['a number in words', 'thirty per cent', 'thirty-percent'],
    ['an amount in another notation', '4,000,000 dollars', 'four-million'],
    ['another wording', 'people who light its streets', 'highest-paid'],
    ['another appearance', 'walkout on the boats', 'ferry-strike'],
    ['a quotation', 'four million dollars fine', 'four-million'],
    ['a speaker', 'nurses visit', 'waiting'],
    ['a source', 'court of tides ruling', 'four-million'],
    ['an abbreviation by its meaning', 'trust for the elderly', 'bte-closed'],
    ['a word order', 'library leaks roof', 'school-roof'],
    [
      'a pasted post',
      'LOOK!! the FERRY crews stopped work again 😡 five whole days, unbelievable, who pays for it?? #Brackwater https://t.example/x — Jo (@jo) December 12, 2022',
      'ferry-strike',
    ],
  ])('%s', async (_, query, expected) => {
    expect((await idsOf(query))[0]).toBe(expected);
  });

  test('nothing for words that no claim has', async () => {
    expect(await index.search('zzyzx qwertyuiop')).toEqual({ hits: [], total: 0 });
  });

  test('every claim with the one word that was typed', async () => {
    expect((await idsOf('ferry')).sort()).toEqual(['ferry-fares', 'ferry-strike']);
  });

  test('an unfinished word while typing', async () => {
    expect(await idsOf('lampl', { isTyping: true })).toEqual(['highest-paid', 'thirty-percent']);
    expect(await idsOf('lampl ', { isTyping: true })).toEqual([]);
  });

  test('near claims beyond the results, in that order', async () => {
    const { hits, total } = await index.search('ferry crews stopped');
    expect(total).toBe(1);
    expect(hits.map(({ id }) => id)).toEqual(['ferry-strike', 'ferry-fares']);
  });
});

test('the order of the words decides between claims with the same ones', async () => {
  const claims = ['Crews stopped the ferries.', 'The ferries stopped crews.'];
  const small = await openIndex(buildIndex(claims.map((claim) => document(claim, claim))));
  expect((await small.search('ferries stopped crews')).hits[0]?.id).toBe(claims[1]);
  expect((await small.search('crews stopped the ferries')).hits[0]?.id).toBe(claims[0]);
  const { hits, total } = await small.search('"ferries stopped"');
  expect(hits.slice(0, total).map(({ id }) => id)).toEqual([claims[1]]);
});

test('of the claims with the one word that was typed, the shorter and more central come first', async () => {
  const claims = [
    document(
      'aside',
      'The mayor of the harbour town, asked on the day of the strike, spoke of roofs and of lamps and of fares.',
      { wordings: ['Strike!'] },
    ),
    document('central', 'The strike ended.', { quotes: ['the strike is over'] }),
    document('passing', 'The pier was closed to all boats from noon on.', {
      finding: 'A strike had been called.',
    }),
  ];
  const small = await openIndex(buildIndex([...claims, ...someClaims]));
  const { hits } = await small.search('strike');
  expect(hits.map(({ id }) => id)).toEqual(['central', 'aside', 'passing']);
});

test('a rare word is no better an ending of what is typed than a common one', async () => {
  const claims = [
    document('common', 'The strike ended.', { quotes: ['the strike is over'] }),
    document('common-too', 'A strike began.'),
    document('rare', 'The strikers sang.', { quotes: ['strikers sang'] }),
  ];
  const small = await openIndex(buildIndex([...claims, ...someClaims]));
  for (const typed of ['stri', 'strike']) {
    const { hits } = await small.search(typed, { isTyping: true });
    expect(hits[0]?.id, typed).toBe('common');
  }
});

describe('a hit', () => {
  test('says which text matched, and where', async () => {
    const { hits } = await index.search('walkout boats');
    const [hit] = hits;
    expect(hit).toMatchObject({
      id: 'ferry-strike',
      matchedField: 'sightings',
      passage: 'an open-ended walkout on the boats',
      coverage: 1,
    });
    expect(hit?.ranges.map(([start, end]) => hit.passage.slice(start, end))).toEqual([
      'walkout',
      'boats',
    ]);
  });

  test('marks the words that misspelt ones stand for', async () => {
    const { hits, corrected } = await index.search('grammer shcool');
    const [hit] = hits;
    expect(corrected).toBe('grammar school');
    expect(hit?.ranges.map(([start, end]) => hit.passage.slice(start, end))).toEqual([
      'grammar',
      'school',
    ]);
  });

  test('marks the word most like one that is missing', async () => {
    const { hits } = await index.search('visit patience weeks');
    const [hit] = hits;
    expect(hit?.ranges.map(([start, end]) => hit.passage.slice(start, end))).toEqual([
      'Patients',
      'weeks',
      'visit',
    ]);
  });

  test('covers less of a query that says more', async () => {
    const [whole] = (await index.search('school roof leaks')).hits;
    const [part] = (await index.search('school roof leaks onto the mayor')).hits;
    expect(whole?.coverage).toBe(1);
    expect(part?.coverage).toBeLessThan(0.9);
    expect(part?.id).toBe('school-roof');
  });

  test('points out a number that differs', async () => {
    const conflict = async (query: string) => (await index.search(query)).hits[0]?.numberConflict;
    expect(await conflict('hired 40 percent more lamplighters')).toEqual({
      yours: '40 percent',
      theirs: '30 percent',
    });
    expect(await conflict('hired 30% more lamplighters')).toBeUndefined();
    expect(await conflict('hired more lamplighters since 2016')).toEqual({
      yours: '2016',
      theirs: '2015',
    });
    expect(await conflict('hired more lamplighters')).toBeUndefined();
  });
});

describe('query syntax', () => {
  test.each([
    ['a phrase must stand as it is', '"ferry crews"', ['ferry-strike']],
    ['a phrase in curly marks', '“six weeks” wait', ['waiting']],
    ['a phrase that none has is only words', '"crews ferry"', ['ferry-strike']],
    ['a word is excluded', 'ferry -fares', ['ferry-strike']],
    ['a word is excluded in any form', 'ferry -crew', ['ferry-fares']],
    [
      'a claimant, by a part of the name',
      'claimant:tamsin lamplighters',
      ['highest-paid', 'thirty-percent'],
    ],
    ['a claimant in quotation marks', 'claimant:"pier watch" ferry', ['ferry-fares']],
    ['a verdict by its id', 'verdict:half-true', ['bte-closed', 'thirty-percent']],
    ['a verdict by its words', 'verdict:"half true" clinics', ['bte-closed']],
    ['a year', 'year:2022', ['ferry-strike', 'four-million']],
    ['a filter that nothing has', 'verdict:purple ferry', []],
    ['an unknown name is a word', 'colour:ferry fares', ['ferry-fares']],
    ['a lone mark is nothing', 'school " roof -', ['school-roof']],
  ])('%s', async (_, query, expected) => {
    expect(await idsOf(query)).toEqual(expected);
  });

  test('a pasted text has none', async () => {
    const pasted =
      'they said "it is fine" -ferry crews of this town really did stop their work again for five whole days';
    expect((await idsOf(pasted))[0]).toBe('ferry-strike');
    expect((await index.search(pasted)).corrected).toBeUndefined();
  });
});

describe('filters and order', () => {
  test('without words the claims that pass are listed, the newest first', async () => {
    expect(await idsOf('', { filters: { topics: ['harbour'] } })).toEqual([
      'ferry-fares',
      'ferry-strike',
      'four-million',
    ]);
  });

  test('values of one facet widen, facets narrow', async () => {
    const filters = { topics: ['harbour', 'pay'], verdict: ['false', 'unproven'] };
    expect(await idsOf('', { filters })).toEqual(['ferry-fares', 'highest-paid']);
    expect(await idsOf('ferry', { filters })).toEqual(['ferry-fares']);
  });

  test('results are ordered by date when asked', async () => {
    expect(await idsOf('ferry crews', { order: 'date' })).toEqual(['ferry-strike']);
    expect(await idsOf('brackwater', { order: 'date' })).toEqual([
      'waiting',
      'bte-closed',
      'four-million',
      'thirty-percent',
      'highest-paid',
    ]);
  });

  test('a count beside a value is what choosing it shows', async () => {
    const { facets = undefined } = await index.search('brackwater', {
      countFacets: true,
      filters: { year: ['2021'] },
    });
    expect(facets?.year).toContainEqual({ value: '2023', label: '2023', count: 2 });
    expect(facets?.claimant).toEqual([{ value: 'olive-tamsin', label: 'Olive Tamsin', count: 2 }]);
    for (const { value, count } of facets?.verdict ?? []) {
      const chosen = { year: ['2021'], verdict: [value] };
      expect((await index.search('brackwater', { filters: chosen })).total).toBe(count);
    }
  });
});
