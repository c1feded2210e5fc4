import { rules } from '../check/rules/index.ts';
import type { Site } from '../model/site.ts';
import type { KnownIds } from '../read/collections.ts';
import type { Choices } from './json-schema.ts';

/** Every id that a field of one newsroom’s content can name. */
export function listChoices(site: Site, ids: KnownIds): Choices {
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return {
    verdicts: idsOf(site.verdicts),
    topics: idsOf(site.topics),
    kinds: idsOf(site.kinds),
    rules: idsOf(rules),
    claims: [...ids.claims],
    claimants: [...ids.claimants],
    articles: [...ids.articles],
    stories: [...ids.stories],
    publishers: [...ids.publishers],
  };
}
