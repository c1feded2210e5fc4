import { usualSections } from '../../engine/draft/draft-records.ts';
import type { Newsroom } from './newsroom.ts';

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
  const sections = usualSections(newsroom.catalog).map((heading, index) =>
    [`## ${heading}`, ...(index === evidence ? lines : [])].join('\n\n'),
  );
  return sections.join('\n\n');
}
