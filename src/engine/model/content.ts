import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Claimant } from './claimant.ts';
import type { Page } from './page.ts';
import type { Publisher } from './publisher.ts';
import type { Retraction } from './retraction.ts';
import type { Story } from './story.ts';

/** Everything that a content folder holds, each file parsed and valid by its own schema. */
export interface Content {
  claims: Claim[];
  claimants: Claimant[];
  articles: Article[];
  stories: Story[];
  publishers: Publisher[];
  pages: Page[];
  /** By source id; left out where the folder has no such file. */
  retractions?: ReadonlyMap<string, Retraction>;
}
