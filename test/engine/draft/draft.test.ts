import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/engine/check/check-content.ts';
import { checkDraft } from '../../../src/engine/draft/check-draft.ts';
import { draftFiles, type DraftAnswers } from '../../../src/engine/draft/draft-files.ts';
import { draftRecords, usualSections } from '../../../src/engine/draft/draft-records.ts';
import { formatFile, placeOf } from '../../../src/engine/draft/new-file.ts';
import { reportDraft } from '../../../src/engine/draft/report-draft.ts';
import { parseContent } from '../../../src/engine/read/parse-content.ts';
import { joLantern } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';

const newsroom = {
  'claimants/jo-lantern.md': joLantern,
  'publishers/the-beacon.md': '---\nname: The Beacon\n---\n',
  'articles/2026-lamps.md':
    '---\ntitle: On lamps\ndate: 2026-01-02\nwords: 400\nquotations:\n  lantern-is-red: 0000000000aaaaaa\n---\n',
  'claims/2026/lantern-is-red.md': claimFile(
    {
      sources: [
        sourceFields(),
        sourceFields({
          id: 'beacon-log',
          url: 'https://beacon.example/log',
          publisher: 'the-beacon',
        }),
      ],
    },
    '## The words\n\nIt was red.\n\n## The reason\n\nSo [@beacon-log].\n',
  ),
};
const textFiles = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([file, text]) => ({ file, text }));
const check = (files: Readonly<Record<string, string>>) =>
  checkContent(parseContent(textFiles(files)), { site: lanternSite, today: lanternDay });

const { catalog } = await check(newsroom);
const records = draftRecords(catalog, 'content/');

const source = {
  url: 'https://museum.example/lamps',
  title: 'The lamps of the museum',
  publisher: 'The Museum',
  published: '2025',
  kind: 'record',
  copy: 'live',
  stance: 'contradicts',
  read: 'full',
  shows: 'It holds 30 lamps.',
};

function answers(fields: Record<string, unknown> = {}, more: Partial<DraftAnswers> = {}) {
  return {
    fields: {
      claim: 'The museum holds 40 lamps.',
      quote: 'We hold 40 lamps',
      voice: 'quoted',
      claimant: 'Jo Lantern',
      date: '2026-03-01',
      appearances: [{ url: 'https://square.example/second-speech' }],
      topics: ['light'],
      weight: 'main',
      verdict: 'wrong',
      finding: 'It holds 30.',
      wordings: ['Nobody owns so many old lights'],
      sources: [
        source,
        { ...source, url: 'https://beacon.example/lamps', publisher: 'the beacon' },
      ],
      ...fields,
    },
    sections: [
      { heading: 'The words', text: 'Jo said so.' },
      {
        heading: 'The reason',
        text: 'It holds 30 [@the-museum-the-lamps-of-the-2025] [@the-beacon-the-lamps-of-the-2025].',
      },
    ],
    claimant: {},
    ...more,
  } satisfies DraftAnswers;
}

function report(draft: DraftAnswers) {
  const files = draftFiles(draft, records, lanternDay);
  const checked = checkDraft(files, records, lanternDay);
  return reportDraft({ files, answers: draft, records, checked, sitePath: (path) => path });
}

const places = (draft: DraftAnswers) =>
  report(draft).mistakes.map(({ field, ruleId }) => `${field} ${ruleId}`);

describe('the records of a newsroom', () => {
  test('hold no texts and no article’s list of quotations', () => {
    expect(records.articles.map(({ quotations }) => quotations)).toEqual([{}]);
    expect(JSON.stringify(records)).not.toContain('The lantern was red');
  });

  test('survive the way to a browser', () => {
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });

  test('give the headings of the newest claim', () => {
    expect(usualSections(catalog)).toEqual(['The words', 'The reason']);
  });
});

describe('a draft', () => {
  test('that is complete has nothing wrong with it, here and in the repository', async () => {
    const { mistakes, files, preview } = report(answers());
    expect(mistakes).toEqual([]);
    expect(preview?.verdict).toBe('wrong');
    expect(preview?.notes.map(({ text }) => text)).toEqual([
      'The Museum, The lamps of the museum',
      'The Beacon, The lamps of the museum',
    ]);
    const written = Object.fromEntries(
      files.map(({ path, text }) => [path.replace(/^content\//, ''), text]),
    );
    expect(Object.keys(written)).toEqual(['claims/2026/2026-the-museum-holds-40-lamps.md']);
    const { diagnostics } = await check({ ...newsroom, ...written });
    expect(diagnostics.filter(({ file }) => file in written)).toEqual([]);
  });

  test('finds people and publishers by name, and says what a source is cited by', () => {
    const { files, sourceIds } = report(answers());
    expect(files[0]?.text).toContain('claimant: jo-lantern\n');
    expect(files[0]?.text).toContain('publisher: the-beacon\n');
    expect(sourceIds).toEqual([
      'the-museum-the-lamps-of-the-2025',
      'the-beacon-the-lamps-of-the-2025',
    ]);
  });

  test('takes over the description of a work that others cite', () => {
    const cited = { ...source, url: 'http://www.lantern.example/log/', title: 'Some log' };
    const { files, sourceIds } = report(answers({ sources: [cited] }));
    expect(sourceIds).toEqual(['lantern-log']);
    expect(files[0]?.text).toContain('title: The lantern log\n');
  });

  test('without a verdict is being checked', () => {
    const { files, preview } = report(answers({ verdict: undefined, finding: undefined }));
    expect(files[0]?.text).toContain('draft: true\n');
    expect(preview?.verdict).toBe('');
  });

  test('of somebody new asks who that is, and brings a file for them', () => {
    const unknown = report(answers({ claimant: 'Bea Con' }));
    expect(unknown.isClaimantNew).toBe(true);
    expect(unknown.files).toHaveLength(1);
    const half = answers({ claimant: 'Bea Con' }, { claimant: { kind: 'person' } });
    expect(places(half)).toEqual(['new-claimant.standing schema-missing']);
    const known = answers(
      { claimant: 'Bea Con' },
      { claimant: { kind: 'person', standing: 'public' } },
    );
    expect(places(known)).toEqual([]);
    expect(report(known).files.map(({ path }) => path)).toEqual([
      'content/claimants/bea-con.md',
      'content/claims/2026/2026-the-museum-holds-40-lamps.md',
    ]);
  });

  test.each([
    ['a missing field', answers({ topics: undefined }), ['topics schema-missing']],
    ['a wrong date', answers({ date: '2026-02-30' }), ['date schema-value']],
    ['a taken name', answers({}, { slug: 'lantern-is-red' }), ['slug slug-duplicate']],
    ['a name that leaves', answers({}, { slug: '../x' }), ['slug slug-invalid']],
    [
      'a field of a source',
      answers({ sources: [source, { ...source, url: 'ftp://x.example' }] }),
      ['sources.1.url schema-value'],
    ],
    ['an unsourced figure', answers({ finding: 'It holds 77.' }), ['finding figure-unsourced']],
    [
      'an unknown article',
      answers({ appearances: [{ article: 'x' }] }),
      ['appearances.0.article article-unknown'],
    ],
  ])('names the field of %s', (_, draft, expected) => {
    expect(places(draft)).toEqual(expected);
  });

  test('names the part of the reasoning that a mistake stands in', () => {
    const [first, second] = answers().sections;
    const calc =
      '```calc\nid: lamps\ntitle: Lamps\ngiven:\n  a: { value: 1, assumption: One. }\nfind: a / 0\nstates: 1\n```';
    const html = answers(
      {},
      { sections: [{ heading: 'The words', text: '<b>x</b>' }, ...(second ? [second] : [])] },
    );
    expect(places(html)).toEqual(['sections.0 body-html']);
    const wrong = answers(
      {},
      {
        sections: [
          ...(first ? [first] : []),
          { heading: 'The reason', text: `${second?.text ?? ''}\n\n${calc}` },
        ],
      },
    );
    expect(new Set(places(wrong).map((place) => place.split(' ')[0]))).toEqual(
      new Set(['sections.1']),
    );
  });

  test('never throws, hangs or leaves its folder, whatever is typed', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('../../x', '__proto__', '\u202Eevil', '---', '*a', '{n}'),
    );
    const fields = fc.dictionary(
      fc.constantFrom('claim', 'quote', 'claimant', 'date', 'verdict', 'finding', '__proto__'),
      text,
    );
    fc.assert(
      fc.property(fields, text, text, text, (some, body, slug, url) => {
        const draft = answers(
          { ...some, sources: [{ ...source, url, title: body }] },
          {
            slug: slug || undefined,
            sections: [{ heading: 'The words', text: body }],
            claimant: { kind: body },
          },
        );
        const { mistakes, files } = report(draft);
        expect(Array.isArray(mistakes)).toBe(true);
        const parsed = parseContent(
          draftFiles(draft, records, lanternDay).map((file) => ({
            file: placeOf(file),
            text: formatFile(file, 'content'),
          })),
        );
        expect(parsed.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('front-matter-syntax');
        const hasBadName = mistakes.some(({ ruleId }) => ruleId === 'slug-invalid');
        for (const { path } of files)
          expect(
            hasBadName || /^content\/(?:claims\/\d{4}|claimants)\/[a-z0-9-]+\.md$/.test(path),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
