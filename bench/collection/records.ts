import { digestQuotation } from '../../src/engine/check/quotation.ts';
import type { InventedClaim, Invention } from './claims.ts';
import { capitalize, inventName } from './prose.ts';
import { createRandom } from './random.ts';
import {
  alongside,
  articleSlug,
  articleYear,
  claimantId,
  publisherId,
  storySlug,
} from './shape.ts';

export interface InventedFile {
  file: string;
  text: string;
}

export function inventClaimant(index: number, { prose, seed }: Invention): InventedFile {
  const random = createRandom(seed * 13 + index);
  const isPerson = random.chance(0.6);
  return fileOf(
    `claimants/${claimantId(index)}.md`,
    [
      `name: ${isPerson ? 'Speaker' : 'Society'} ${inventName(random)} ${index}`,
      `kind: ${isPerson ? 'person' : 'organization'}`,
      `standing: ${random.chance(0.3) && isPerson ? 'private' : 'public'}`,
      `role: ${prose.phrase(random, 2, 4)}`,
    ],
    prose.sentence(random, 10, 30),
  );
}

export function inventPublisher(index: number, { seed }: Invention): InventedFile {
  const random = createRandom(seed * 11 + index);
  return fileOf(`publishers/${publisherId(index)}.md`, [
    `name: The ${inventName(random)} Gazette ${index}`,
  ]);
}

/** An article with the proof of each of its quotations. */
export async function inventArticle(
  index: number,
  claims: readonly InventedClaim[],
  { shape, prose, seed }: Invention,
): Promise<InventedFile> {
  const random = createRandom(seed * 7 + index);
  const slug = articleSlug(index, shape.articles);
  const digests = await Promise.all(claims.map(({ quote }) => digestQuotation(quote)));
  return fileOf(
    `articles/${slug}.md`,
    [
      `title: ${capitalize(prose.phrase(random, 6, 12))}`,
      `outlet: ${publisherId(random.skewed(shape.publishers))}`,
      `date: ${articleYear(index, shape.articles)}-12-31`,
      `url: https://articles.example/${slug}`,
      `story: ${storySlug(alongside(index, shape.articles, shape.stories))}`,
      `words: ${300 + claims.length * 30}`,
      'quotations:',
      ...claims.map(({ slug: claim }, place) => `  ${claim}: "${digests[place] ?? ''}"`),
    ],
    `${prose.sentence(random, 15, 30)} ${prose.sentence(random, 15, 30)}`,
  );
}

export function inventStory(index: number, { shape, prose, seed }: Invention): InventedFile {
  const random = createRandom(seed * 5 + index);
  const firstArticle = Math.ceil((index * shape.articles) / shape.stories);
  const year = articleYear(Math.min(firstArticle, shape.articles - 1), shape.articles);
  const events = Array.from({ length: 20 }, (_, place) => [
    `  - date: ${year}-${String(1 + (place % 12)).padStart(2, '0')}-0${1 + Math.floor(place / 12)}`,
    `    event: ${prose.sentence(random, 8, 16)}`,
    '    sources:',
    `      - { publisher: ${publisherId(random.skewed(shape.publishers))}, url: "https://events.example/${index}/${place}" }`,
  ]);
  return fileOf(`stories/${storySlug(index)}.md`, [
    `title: The ${inventName(random)} dispute ${index}`,
    `summary: ${prose.sentence(random, 15, 30)}`,
    'timeline:',
    ...events.flat(),
  ]);
}

function fileOf(file: string, lines: readonly string[], body = ''): InventedFile {
  return { file, text: ['---', ...lines, '---', '', body, ''].join('\n') };
}
