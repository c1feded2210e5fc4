import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/engine/search/build-index.ts';
import { openIndex } from '../../src/engine/search/search.ts';
import { searchDocuments, searchOptions } from '../../src/engine/search/documents.ts';
import { loadCollection } from '../../src/engine/index.ts';
import { readSite } from '../../src/engine/read/site-config.ts';
import { renderProse } from '../../src/engine/render/prose.ts';
import { findForbidden } from '../engine/render/allowed-markup.ts';

/** `SEED=… npm run soak` repeats a run. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`SEED=${String(seed)}`);

test('no query breaks the search of the real collection', { timeout: 1_200_000 }, async () => {
  const site = await readSite();
  const { catalog } = await loadCollection({ contentDir: 'content', site, today: '2100-01-01' });
  const index = await openIndex(buildIndex(searchDocuments(catalog), searchOptions(catalog)));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(...catalog.claims.map(({ claim }) => claim)),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (first, second) => {
      const { hits, total } = await index.search(`${first} ${second}`, { limit: 5 });
      expect(hits.length).toBeLessThanOrEqual(5);
      expect(total).toBeLessThanOrEqual(catalog.claims.length);
    }),
    { seed, numRuns: 5000 },
  );
});

test(
  'no Markdown brings a script, a handler or a style onto a page',
  { timeout: 1_200_000 },
  () => {
    const piece = fc.constantFrom(
      '<script>',
      '<img src=x onerror=a()>',
      '[a](javascript:b)',
      '# ',
      '`',
      '*',
      '> ',
      '\n',
      '|',
      '- ',
    );
    const markdown = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markdown, (source) => {
        expect(findForbidden(renderProse(source))).toEqual([]);
      }),
      { seed, numRuns: 20_000 },
    );
  },
);
