import type { Site } from '../../src/engine/model/site.ts';
import { createRandom, type Random } from './random.ts';
import { capitalize, inventName, type Prose } from './prose.ts';
import { alongside, articleSlug, articleYear, claimantId, type Shape } from './shape.ts';
import { inventWork, type Work } from './works.ts';

export interface Invention {
  shape: Shape;
  site: Site;
  prose: Prose;
  seed: number;
}

/** A claim, its file, and what its article must know of it. */
export interface InventedClaim {
  slug: string;
  file: string;
  text: string;
  quote: string;
}

/** A claim by its number: front matter as contributors write it and 2 to 4 KB of reasoning. */
export function inventClaim(index: number, invention: Invention): InventedClaim {
  const { shape, site, prose, seed } = invention;
  const random = createRandom(seed * 17 + index);
  const article = alongside(index, shape.claims, shape.articles);
  const year = articleYear(article, shape.articles);
  const name = inventName(random);
  const slug = `${year}-${name.toLowerCase()}-${index}`;
  const quote = prose.phrase(random, 4, 9);
  const works = pickWorks(index, random, invention);
  const verdict = random.pick(site.verdicts);
  const calculation = random.chance(28 / 94) ? writeCalculation(works) : '';
  const day = `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const lines = [
    '---',
    `claim: ${prose.sentence(random, 8, 16).slice(0, -1)} in ${name}.`,
    `quote: ${quote}`,
    `voice: ${random.pick(['quoted', 'paraphrased', 'outlet'])}`,
    `claimant: ${claimantId(random.skewed(shape.claimants))}`,
    `date: ${day}`,
    'appearances:',
    `  - article: ${articleSlug(article, shape.articles)}`,
    `    order: ${index + 1 - Math.ceil((article * shape.claims) / shape.articles)}`,
    'topics:',
    ...pickTopics(random, site).map((topic) => `  - ${topic}`),
    `weight: ${random.chance(0.85) ? 'main' : 'detail'}`,
    `verdict: ${JSON.stringify(verdict.id)}`,
    ...(verdict.mark === 'bare' ? ['notRatedBecause: opinion'] : []),
    `finding: ${prose.sentence(random, 10, 25)}`,
    'published: 2025-03-01',
    'reviewed: 2025-04-01',
    'reviewBy: 2027-04-01',
    'sources:',
    ...works.flatMap((work, place) => sourceLines(work, place, random, prose)),
    'openQuestions:',
    `  - ${prose.sentence(random, 8, 14)}`,
    ...wordingLines(random, prose, name),
    'secondRating:',
    `  verdict: ${JSON.stringify(verdict.id)}`,
    `  confidence: ${random.pick(['low', 'medium', 'high'])}`,
    `  reason: ${prose.sentence(random, 12, 25)}`,
    '---',
    '',
  ];
  const text = lines.join('\n') + writeReasoning(works, calculation, random, prose);
  return { slug, file: `claims/${year}/${slug}.md`, text, quote };
}

/** Two works come with each claim, the others are those of claims before it. */
function pickWorks(index: number, random: Random, invention: Invention): Work[] {
  const { works, claims } = invention.shape;
  const own = alongside(index, claims, works);
  const numbers = new Set([own, Math.min(own + 1, works - 1)]);
  const wanted = Math.min(random.between(3, 6), works);
  for (let tries = 0; numbers.size < wanted && tries < 20; tries++) {
    const isNear = random.chance(0.8);
    numbers.add(isNear ? Math.max(0, own - random.skewed(60)) : random.skewed(works));
  }
  return [...numbers].map((number) => inventWork(number, invention));
}

/** The first source supports and the second contradicts, so that every verdict has what it needs. */
function sourceLines(work: Work, place: number, random: Random, prose: Prose): string[] {
  const fields = [
    ...work.lines,
    'copy: stored',
    `stance: ${['supports', 'contradicts'][place] ?? 'context'}`,
    `read: ${random.chance(0.3) ? 'full' : 'excerpt'}`,
    `shows: ${prose.sentence(random, 8, 20).slice(0, -1)}; the count is ${work.figure}.`,
    `locator: ${random.pick(['first', 'second', 'third', 'last'])} paragraph`,
  ];
  return [`  - id: ${work.id}`, ...fields.map((field) => `    ${field}`)];
}

function pickTopics(random: Random, { topics }: Site): string[] {
  const ids = Array.from({ length: random.between(1, 2) }, () => random.pick(topics).id);
  return [...new Set(ids)];
}

/** Real claims have them in four cases of five; the check asks a main claim for them. */
function wordingLines(random: Random, prose: Prose, name: string): string[] {
  const wordings = Array.from(
    { length: 5 },
    () => `  - ${capitalize(prose.phrase(random, 8, 14))} ${inventName(random)} ${name}`,
  );
  return ['wordings:', ...wordings];
}

function writeCalculation([first, second]: readonly Work[]): string {
  if (first === undefined || second === undefined) return '';
  return `\`\`\`calc
id: both
title: Both counts together
given:
  first: { label: first count, value: ${first.figure}, source: ${first.id} }
  second: { label: second count, value: ${second.figure}, source: ${second.id} }
find: first + second
states: ${first.figure + second.figure}
round: 0
\`\`\`

Together they are {calc:both}.

`;
}

function writeReasoning(
  works: readonly Work[],
  calculation: string,
  random: Random,
  prose: Prose,
): string {
  const sentences = (least: number, most: number) =>
    Array.from({ length: random.between(least, most) }, () => prose.sentence(random, 10, 24));
  const evidence = works.map(
    ({ id, figure }) =>
      `${sentences(1, 2).join(' ')} It counted ${figure} [@${id}, second paragraph]. ${sentences(1, 2).join(' ')}\n\n`,
  );
  return [
    `\n## What was said\n\n${sentences(2, 4).join(' ')}\n\n`,
    `## What the evidence shows\n\n${evidence.join('')}${calculation}`,
    `## Why this verdict\n\n${sentences(3, 7).join(' ')}\n`,
  ].join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
