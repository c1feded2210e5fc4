import type { SearchDocument } from '../../../src/engine/search/document.ts';

/** A document with nothing but an id and a claim; a test gives what it is about. */
export function document(
  id: string,
  claim: string,
  fields: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    id,
    claim,
    quotes: [],
    finding: '',
    speaker: '',
    wordings: [],
    sightings: [],
    sources: [],
    verdict: '',
    claimant: '',
    topics: [],
    articles: [],
    year: '',
    sourceKinds: [],
    date: '',
    ...fields,
  };
}

/** Claims of an invented town. */
export const someClaims: readonly SearchDocument[] = [
  document('highest-paid', 'The lamplighters of Brackwater are the highest paid in the county.', {
    quotes: ['our lamplighters are the best paid in the whole county'],
    finding: 'A survey of wages put three towns above Brackwater.',
    speaker: 'Olive Tamsin, Brackwater Gas Company',
    wordings: ['No county town pays the people who light its streets more than Brackwater'],
    verdict: 'false',
    claimant: 'olive-tamsin',
    topics: ['pay'],
    articles: ['the-gas-dispute'],
    year: '2021',
    sourceKinds: ['survey'],
    date: '2021-03-04',
  }),
  document('thirty-percent', 'The gas company hired 30 percent more lamplighters since 2015.', {
    speaker: 'Olive Tamsin, Brackwater Gas Company',
    verdict: 'half-true',
    claimant: 'olive-tamsin',
    topics: ['staffing'],
    year: '2021',
    date: '2021-03-05',
  }),
  document('four-million', 'The harbour board was fined $4 million over the drowned pier.', {
    quotes: ['a fine of four million dollars'],
    speaker: 'Pier Watch',
    sources: ['Ruling on the Brackwater pier, Court of Tides'],
    verdict: 'true',
    claimant: 'pier-watch',
    topics: ['harbour', 'courts'],
    year: '2022',
    sourceKinds: ['court'],
    date: '2022-07',
  }),
  document('ferry-strike', 'Ferry crews stopped work for five days in December.', {
    speaker: 'Union of Ferry Crews',
    sightings: ['an open-ended walkout on the boats'],
    verdict: 'true',
    claimant: 'ferry-union',
    topics: ['harbour'],
    year: '2022',
    date: '2022-12-09/2022-12-13',
  }),
  document('ferry-fares', 'Ferry fares rose faster than wages in every year of the decade.', {
    speaker: 'Pier Watch',
    verdict: 'unproven',
    claimant: 'pier-watch',
    topics: ['harbour', 'pay'],
    year: '2023',
    date: '2023-01-15',
  }),
  document('school-roof', 'The roof of the grammar school leaks onto the library.', {
    speaker: 'a pupil',
    verdict: 'true',
    claimant: 'a-pupil',
    topics: ['schools'],
    year: '2023',
    date: '2023-02-01',
  }),
  document('bte-closed', 'The BTE closed two clinics in the north of the town.', {
    speaker: 'Nurses of Brackwater',
    verdict: 'half-true',
    claimant: 'nurses',
    topics: ['health'],
    year: '2023',
    date: '2023-05-20',
  }),
  document('waiting', 'Patients wait more than six weeks for a return visit.', {
    speaker: 'Nurses of Brackwater',
    verdict: 'true',
    claimant: 'nurses',
    topics: ['health'],
    year: '2023',
    date: '2023-06-20',
  }),
];

/** What the town’s abbreviation means. */
export const someGlossary = { BTE: 'Brackwater Trust for the Elderly' };
