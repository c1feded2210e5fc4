import { expect, test } from 'vitest';
import { buildIndex, buildIndexFiles } from '../../../src/engine/search/build-index.ts';
import { openIndex, type SearchDocument } from '../../../src/engine/search/search.ts';
import { document, someClaims } from './some-claims.ts';

const open = (claims: readonly SearchDocument[]) => openIndex(buildIndex(claims));
const index = await open(someClaims);

test('each sentence of a text is matched where it stands', async () => {
  const text =
    'Good evening. Patients wait over six weeks for a return visit!\nThe grammar school has a leaking roof.';
  const matches = await index.matchText(text);
  expect(matches.map(({ text, hits }) => [text, hits[0]?.id])).toEqual([
    ['Good evening.', undefined],
    ['Patients wait over six weeks for a return visit!', 'waiting'],
    ['The grammar school has a leaking roof.', 'school-roof'],
  ]);
  for (const { start, end, text: sentence } of matches)
    expect(text.slice(start, end)).toBe(sentence);
});

test('a sentence that states two claims has both, each counted by what it adds', async () => {
  const [match] = await index.matchText(
    'Ferry crews stopped work for five days, and the harbour board was fined four million dollars over the drowned pier.',
  );
  expect(
    match?.hits
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['ferry-strike', 'four-million']);
  expect(match?.hits[1]?.strength).toBeGreaterThan(2 * (match?.hits[2]?.strength ?? 0));
});

test('a claim that says the same as a surer one adds nothing', async () => {
  const twice = await open([
    ...someClaims,
    document('roof-again', 'The roof of the grammar school leaks.'),
  ]);
  const [match] = await twice.matchText('The roof of the grammar school leaks onto the library.');
  expect(match?.hits[0]?.id).toBe('school-roof');
  expect(match?.hits.find(({ id }) => id === 'roof-again')?.strength ?? 0).toBeLessThan(0.01);
});

test('what a sentence shares with a claim counts for more, the less else it says', async () => {
  const strengthOf = async (text: string) =>
    (await index.matchText(text))[0]?.hits[0]?.strength ?? 0;
  const whole = await strengthOf('Patients wait more than six weeks for a return visit.');
  const passing = await strengthOf(
    'A visit to the museum of clocks takes six hours, said a guard who waits at its doors.',
  );
  expect(whole).toBeGreaterThan(4 * passing);
});

test.each([
  [
    'a quotation word for word',
    'After a day of speeches by others it was, Ms Tamsin held, “a rotten bargain” that nobody in the gas works or the harbour had asked for.',
    'quotation',
  ],
  [
    'a quotation with words left out',
    'The bargain was, and is to her, rotten to the core.',
    'words',
  ],
  ['a place alone', 'Sign up for our letter on gardens around Tidewater Bay.', 'names'],
  ['what is said of a place', 'The boats left for Tidewater Bay.', 'words'],
  ['a headline', 'Boats of Tidewater Bay Leave', 'words'],
])('%s is what a sentence shares with a claim', async (_name, text, basis) => {
  const claims = await open([
    ...someClaims,
    document('bargain', 'The offer was poor.', {
      quotes: ['a rotten […] bargain'],
    }),
    document('bay', 'Boats leave from Tidewater Bay at noon.'),
  ]);
  const [match] = await claims.matchText(text);
  const found = match?.hits.find(({ id }) => id === 'bargain' || id === 'bay');
  expect(found?.basis).toBe(basis);
});

test('the words of another place where a claim was made find it', async () => {
  const [match] = await index.matchText(
    'Islanders had feared an open-ended walkout on the boats since the summer.',
  );
  expect(match?.hits[0]).toMatchObject({ id: 'ferry-strike', basis: 'quotation' });
});

test('a quotation of common words tells nothing', async () => {
  const claims = await open([
    ...someClaims,
    document('ferry', 'It was so.', { quotes: ['ferry'] }),
  ]);
  const [match] = await claims.matchText('The ferry is painted blue and white.');
  expect(match?.hits.map(({ basis }) => basis)).not.toContain('quotation');
});

test('a figure that differs is pointed out', async () => {
  const [match] = await index.matchText('Patients wait more than nine weeks for a return visit.');
  expect(match?.hits[0]).toMatchObject({
    id: 'waiting',
    numberConflict: { yours: '9', theirs: '6' },
  });
});

test('what is fetched does not depend on the text', async () => {
  const many = Array.from({ length: 600 }, (_, number) =>
    document(`claim-${String(number)}`, `The lamp of street ${String(number)} burns.`, {
      finding: 'It was seen to burn on most evenings of the year. '.repeat(20),
    }),
  );
  const files = buildIndexFiles([...someClaims, ...many]);
  const fetchedFor = async (text: string) => {
    const fetched = new Set<string>();
    const opened = await openIndex((name) => {
      fetched.add(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    });
    await opened.matchText(text);
    return [...fetched].sort();
  };
  const fetched = await fetchedFor('The harbour board was fined.');
  expect(fetched).toEqual(['alltexts-0.bin', 'index.bin']);
  expect(await fetchedFor('Good evening.')).toEqual(fetched);
});

test('weak hits can be left out', async () => {
  const text = 'Patients wait more than six weeks for a return visit.';
  const all = (await index.matchText(text, { limit: 8 }))[0]?.hits ?? [];
  const [strongest] = all;
  const [match] = await index.matchText(text, {
    limit: 8,
    leastStrength: strongest?.strength ?? 0,
  });
  expect(all.length).toBeGreaterThan(1);
  expect(match?.hits.map(({ id }) => id)).toEqual(['waiting']);
});

test('progress is told, and a signal stops the work', async () => {
  const shares: number[] = [];
  const controller = new AbortController();
  const work = index.matchText('One lamp. Two lamps. Three lamps. Four lamps.', {
    signal: controller.signal,
    onProgress(share) {
      shares.push(share);
      if (share === 0.5) controller.abort();
    },
  });
  await expect(work).rejects.toThrow('abort');
  expect(shares).toEqual([0.25, 0.5]);
});

test.each(['', '   \n\n', '—', 'of the and', '🪁🪁', '\ud800', 'a'.repeat(200_000), '\u202E שלום'])(
  'a text without claims has no hits: %#',
  async (text) => {
    const matches = await index.matchText(text);
    expect(matches.flatMap(({ hits }) => hits)).toEqual([]);
  },
);
