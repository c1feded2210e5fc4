import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClaimantBook } from '../../../src/cli/import/claimant-book.ts';
import { mappingSchema } from '../../../src/cli/import/mapping.ts';
import { readClaimReviews } from '../../../src/cli/import/read-claim-review.ts';
import { readTable } from '../../../src/cli/import/read-table.ts';
import { settleClaims } from '../../../src/cli/import/settle.ts';
import { sortOut } from '../../../src/cli/import/sort-out.ts';
import { formatFile, placeOf } from '../../../src/engine/draft/new-file.ts';
import type { Newsroom } from '../../../src/cli/new/newsroom.ts';
import { cleanLine } from '../../../src/cli/web-page/json-ld.ts';
import { buildCatalog } from '../../../src/engine/catalog/build-catalog.ts';
import { findFilePlace, isValidId } from '../../../src/engine/read/collections.ts';
import { parseContent } from '../../../src/engine/read/parse-content.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';

const { content, ids } = parseContent([]);
const newsroom: Newsroom = {
  contentDir: 'content',
  site: lanternSite,
  content,
  catalog: buildCatalog(content, lanternSite),
  ids,
  choices: {},
  today: lanternDay,
};

/** The files that reviews become, by path. */
function filesOf(value: unknown): Map<string, string> {
  const mapping = mappingSchema.parse({ topic: 'water', standing: 'public' });
  const claimants = createClaimantBook(newsroom, mapping);
  const { records } = readClaimReviews(value, 'feed.json');
  const { claims } = sortOut(records, { newsroom, mapping, claimants });
  const settled = settleClaims(claims, claimants.newFiles, newsroom);
  const files = [...claimants.newFiles, ...settled.map(({ file }) => file)];
  return new Map(files.map((file) => [placeOf(file), formatFile(file, 'content')]));
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '---',
    '\n---\n',
    '# x',
    'a: b',
    '{',
    '[@x]',
    '<script>',
    '!!js/function',
    '*a',
    '&a',
    '\u202eabc',
    '../../etc',
    '<!--',
    '|',
    "'",
    '"',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const review = fc.record(
  {
    '@type': fc.constant('ClaimReview'),
    url: fc.oneof(fc.webUrl(), text),
    claimReviewed: text,
    reviewBody: text,
    datePublished: fc.oneof(fc.constant('2026-02-01'), text),
    reviewRating: fc.record({
      alternateName: fc.oneof(fc.constant('Right'), text),
      ratingExplanation: text,
    }),
    itemReviewed: fc.record({
      author: fc.record({
        '@type': fc.constantFrom('Person', 'Organization', 'Thing'),
        name: text,
      }),
      datePublished: fc.oneof(fc.constant('2026-01-01T10:00:00Z'), text),
      appearance: fc.oneof(fc.webUrl(), text),
    }),
    citation: fc.array(fc.record({ name: text, url: fc.oneof(fc.webUrl(), text) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['@type', 'claimReviewed'] },
);

test('makes readable files of any review, within the content folder', () => {
  fc.assert(
    fc.property(review, (value) => {
      for (const [file, written] of filesOf(value)) {
        const place = findFilePlace(file);
        expect(place !== undefined && isValidId(place.id), file).toBe(true);
        const { diagnostics, content: parsed } = parseContent([{ file, text: written }]);
        // What the archive itself left out or hid is kept, and the check says so.
        const ownFault = /^(?:schema-|text-invisible$)/;
        expect(diagnostics.filter(({ ruleId }) => !ownFault.test(ruleId))).toEqual([]);
        const [claim] = parsed.claims;
        if (claim !== undefined) expect(claim.claim).toBe(cleanLine(value.claimReviewed).trim());
      }
    }),
    { numRuns: 300, seed: 20261125 },
  );
});

test('takes any JSON and any table without falling over', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, table) => {
      readClaimReviews(value, 'feed.json');
      readClaimReviews({ dataFeedElement: [value, { item: value }] }, 'feed.json');
      readClaimReviews(
        {
          '@type': 'ClaimReview',
          itemReviewed: value,
          reviewRating: value,
          citation: value,
          correction: value,
          author: value,
        },
        'feed.json',
      );
      readTable(`claim,url,verdict,date\n${table}`, 'table.csv');
    }),
    { numRuns: 500, seed: 20261125 },
  );
});
