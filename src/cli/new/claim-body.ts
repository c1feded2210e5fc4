import { isStanding } from '../../engine/catalog/counted.ts';
import { renderBody } from '../../engine/render/body.ts';
import type { Newsroom } from './newsroom.ts';

const usualHeadings = ['What was said', 'What the evidence shows', 'Why this verdict'];

/**
 * The headings of a new claim’s body, as this newsroom’s newest claim has them, and under the second a line
 * for each source to start from.
 */
export function writeBody(
  sources: readonly Readonly<Record<string, unknown>>[],
  newsroom: Newsroom,
): string {
  const lines = sources.flatMap(({ id, shows }) =>
    typeof id === 'string' && typeof shows === 'string'
      ? [`${shows.replace(/[.\s]+$/, '')} [@${id}].`]
      : [],
  );
  const evidence = 1;
  const sections = findHeadings(newsroom).map((heading, index) =>
    [`## ${heading}`, ...(index === evidence ? lines : [])].join('\n\n'),
  );
  return sections.join('\n\n');
}

function findHeadings({ catalog, site }: Newsroom): string[] {
  const model = catalog.claims.find((claim) => isStanding(claim) && claim.body.includes('\n## '));
  if (model === undefined) return usualHeadings;
  return renderBody(model, site).sections.flatMap(({ title }) => (title === '' ? [] : [title]));
}
