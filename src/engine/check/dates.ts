import type { Catalog } from '../catalog/catalog.ts';
import type { Path } from '../read/locate.ts';

/** A date of something that has happened, and where it is written. */
export interface WrittenDate {
  file: string;
  at: Path;
  date: string;
}

/** Every date that cannot lie in the future; `reviewBy` can. */
export function* datesOf(catalog: Catalog): Generator<WrittenDate> {
  for (const claim of catalog.claims) {
    const { file } = claim;
    const fields = ['date', 'published', 'reviewed', 'asOf'] as const;
    for (const field of fields) yield* written(file, [field], claim[field]);
    yield* written(file, ['withdrawn', 'date'], claim.withdrawn?.date);
    for (const [index, { date }] of claim.appearances.entries())
      yield* written(file, ['appearances', index, 'date'], date);
    for (const [index, { published, accessed }] of claim.sources.entries()) {
      yield* written(file, ['sources', index, 'published'], published);
      yield* written(file, ['sources', index, 'accessed'], accessed);
    }
    for (const [index, { asked }] of claim.responses.entries())
      yield* written(file, ['responses', index, 'asked'], asked);
    for (const [index, { date }] of claim.corrections.entries())
      yield* written(file, ['corrections', index, 'date'], date);
  }
  for (const { file, date } of catalog.articles.values()) yield* written(file, ['date'], date);
  for (const { file, reviewed } of catalog.pages.values())
    yield* written(file, ['reviewed'], reviewed);
  for (const { file, timeline } of catalog.stories.values()) {
    for (const [index, { date }] of timeline.entries())
      yield* written(file, ['timeline', index, 'date'], date);
  }
}

function* written(file: string, at: Path, date: string | undefined): Generator<WrittenDate> {
  if (date !== undefined) yield { file, at, date };
}
