import { hasProfile } from '../engine/catalog/profile.ts';
import type { Claim } from '../engine/model/claim.ts';
import { catalog } from './catalog.ts';
import { site } from './config.ts';
import { remember } from './reads/reads.ts';
import { say } from './say.ts';
import { urls } from './urls.ts';

/** One way into the collection: by verdict, by topic, and so on. */
export interface BrowseList {
  name: string;
  entries: readonly { name: string; url?: string; count: number }[];
}

/** Every way into the collection, each with its non-empty entries. Made once a build. */
export const browseLists: () => readonly BrowseList[] = remember(buildLists);

function buildLists(): readonly BrowseList[] {
  return [
    {
      name: say('browse.verdict'),
      entries: site.verdicts.map(({ id, label }) => ({
        name: label,
        url: urls.verdict(id),
        count: sizeOf(catalog.claimsByVerdict, id),
      })),
    },
    {
      name: say('browse.topic'),
      entries: site.topics.map(({ id, label }) => ({
        name: label,
        url: urls.topic(id),
        count: sizeOf(catalog.claimsByTopic, id),
      })),
    },
    { name: say('browse.claimant'), entries: claimantEntries() },
    {
      name: say('browse.year'),
      entries: [...catalog.claimsByYear].map(([year, { length }]) => ({
        name: year,
        url: urls.year(year),
        count: length,
      })),
    },
    {
      name: say('browse.article'),
      entries: [...catalog.articles.values()].map(({ slug, title }) => ({
        name: title,
        url: urls.article(slug),
        count: sizeOf(catalog.claimsByArticle, slug),
      })),
    },
    {
      name: say('browse.story'),
      entries: [...catalog.stories.values()].map(({ slug, title }) => ({
        name: title,
        url: urls.story(slug),
        count: sizeOf(catalog.claimsByStory, slug),
      })),
    },
  ]
    .map(({ name, entries }) => ({ name, entries: entries.filter(({ count }) => count > 0) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Those who spoke most come first; private persons stand together, without a page. */
function claimantEntries(): { name: string; url?: string; count: number }[] {
  const claimants = [...catalog.claimants.values()];
  const named = claimants
    .filter(hasProfile)
    .map(({ id, name }) => ({
      name,
      url: urls.claimant(id),
      count: sizeOf(catalog.claimsByClaimant, id),
    }))
    .sort((a, b) => b.count - a.count);
  const others = claimants
    .filter((claimant) => !hasProfile(claimant))
    .reduce((sum, { id }) => sum + sizeOf(catalog.claimsByClaimant, id), 0);
  return [...named, { name: say('browse.private'), count: others }];
}

function sizeOf(groups: ReadonlyMap<string, readonly Claim[]>, key: string): number {
  return groups.get(key)?.length ?? 0;
}
