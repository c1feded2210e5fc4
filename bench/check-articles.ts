import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '../src/engine/search/build-index.ts';
import { searchDocuments, searchOptions } from '../src/engine/search/documents.ts';
import { recognise, type RecognisedHit } from '../src/engine/search/recognise.ts';
import { openIndex } from '../src/engine/search/search.ts';
import { readCollection } from './calibration.ts';

/**
 * `node bench/check-articles.ts`: pastes the whole text of each article into the check, and says which of the
 * claims that appear in it are recognised in the sentence that says them. The texts are other people’s work and
 * no part of the repository: ARTICLES names their folder, with `<slug of the article>.txt` in it. One line of
 * JSON an article.
 */
const folder =
  process.env['ARTICLES'] ?? fileURLToPath(new URL('../../shared/articles', import.meta.url));
const catalog = await readCollection();
const documents = searchDocuments(catalog);
const index = await openIndex(buildIndex(documents, searchOptions(catalog)));

for (const [article, claims] of catalog.claimsByArticle) {
  const file = join(folder, `${article}.txt`);
  if (!existsSync(file)) {
    console.log(`No text of ${article} in ${folder}.`);
    continue;
  }
  const text = readFileSync(file, 'utf8');
  const matches = await index.matchText(text, { limit: 6 });
  const marks = matches.flatMap(({ text: sentence, hits }) =>
    recognise(hits).map((hit) => ({ sentence, hit })),
  );
  const named = (wanted: RecognisedHit['recognition']): Set<string> =>
    new Set(marks.filter(({ hit }) => hit.recognition === wanted).map(({ hit }) => hit.id));
  const [recognised, related] = [named('recognised'), named('related')];
  const own = new Set(claims.map(({ slug }) => slug));
  const missed = [...own].filter((slug) => !recognised.has(slug));
  console.log(
    JSON.stringify({
      article,
      sentences: matches.length,
      claims: own.size,
      recognised: own.size - missed.length,
      onlyRelated: missed.filter((slug) => related.has(slug)),
      missed: missed.filter((slug) => !related.has(slug)),
      ofOtherArticles: marks
        .filter(({ hit }) => hit.recognition === 'recognised' && !own.has(hit.id))
        .map(({ hit, sentence }) => `${hit.id}: ${sentence.slice(0, 60)}`),
      figuresThatDiffer: marks.flatMap(({ hit: { id, numberConflict: conflict } }) =>
        conflict === undefined ? [] : [`${id}: ${conflict.yours}, ${conflict.theirs}`],
      ),
    }),
  );
}
