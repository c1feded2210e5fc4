import { hasProfile } from '../catalog/profile.ts';
import { linkTo } from './addresses.ts';
import { dataPaths, feedPaths } from './data-paths.ts';
import { correctionEntries, dueEntries, reviewEntries } from './feed-entries.ts';
import { permanentId, type Feed, type FeedEntry } from './feed.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';
import { rightsLine } from './rights.ts';
import { publishedWordsOf } from './words.ts';

/** A feed that is made when it is asked for. */
export interface FeedFile {
  /** What `feedPaths` takes: `topics/pay`. */
  path: string;
  title: string;
  about: string;
  /** The path of the page that shows the same. */
  page: string;
  /** What it is made from besides what it looks up in the publication. */
  of: readonly string[];
  build(): Feed;
}

/** The paths of feeds, for the pages that lead to them. */
export const feedPathOf = {
  claims: 'claims',
  corrections: 'corrections',
  verdictChanges: 'verdict-changes',
  due: 'due',
  topic: (id: string) => `topics/${id}`,
  claimant: (id: string) => `claimants/${id}`,
  story: (slug: string) => `stories/${slug}`,
} as const;

/** Every feed of the site. A private person has none. */
export function allFeeds(publication: Publication): FeedFile[] {
  return [
    ...siteFeeds(publication),
    ...topicFeeds(publication),
    ...claimantFeeds(publication),
    ...storyFeeds(publication),
  ];
}

function siteFeeds(publication: Publication): FeedFile[] {
  const { catalog, addresses } = publication;
  const { site } = catalog;
  const say = publishedWordsOf(site);
  const isPublished = site.publishedSince !== undefined;
  const named = { site: site.name };
  return [
    feedFile(publication, {
      path: feedPathOf.claims,
      title: say('feed.claims', named),
      about: say('feed.claims.about'),
      page: addresses.path('/claims/'),
      entries: () => reviewEntries(catalog.claims, publication),
    }),
    feedFile(publication, {
      path: feedPathOf.corrections,
      title: say('feed.corrections', named),
      about: say(isPublished ? 'feed.corrections.about' : 'feed.unpublished'),
      page: addresses.corrections(),
      entries: () => correctionEntries(publication),
    }),
    feedFile(publication, {
      path: feedPathOf.verdictChanges,
      title: say('feed.verdict-changes', named),
      about: say(isPublished ? 'feed.verdict-changes.about' : 'feed.unpublished'),
      page: addresses.corrections(),
      entries: () =>
        correctionEntries(publication, ({ verdictBefore }) => verdictBefore !== undefined),
    }),
    feedFile(publication, {
      path: feedPathOf.due,
      title: say('feed.due', named),
      about: say('feed.due.about'),
      page: addresses.path('/claims/'),
      entries: () => dueEntries(publication),
    }),
  ];
}

function topicFeeds(publication: Publication): FeedFile[] {
  const { site, claimsByTopic } = publication.catalog;
  const say = publishedWordsOf(site);
  return site.topics.map(({ id, label, description }) =>
    feedFile(publication, {
      path: feedPathOf.topic(id),
      title: say('feed.topic', { site: site.name, name: label }),
      about: say('feed.topic.about', { name: label, description }),
      page: publication.addresses.topic(id),
      entries: () => reviewEntries(claimsByTopic.get(id) ?? [], publication),
    }),
  );
}

function claimantFeeds(publication: Publication): FeedFile[] {
  const { site, claimants, claimsByClaimant } = publication.catalog;
  const say = publishedWordsOf(site);
  return [...claimants.values()].filter(hasProfile).map(({ id, name }) =>
    feedFile(publication, {
      path: feedPathOf.claimant(id),
      title: say('feed.claimant', { site: site.name, name }),
      about: say('feed.claimant.about', { name }),
      page: publication.addresses.claimant(id),
      entries: () => reviewEntries(claimsByClaimant.get(id) ?? [], publication),
    }),
  );
}

function storyFeeds(publication: Publication): FeedFile[] {
  const { site, stories, claimsByStory } = publication.catalog;
  const say = publishedWordsOf(site);
  return [...stories.values()].map(({ slug, title }) =>
    feedFile(publication, {
      path: feedPathOf.story(slug),
      title: say('feed.story', { site: site.name, name: title }),
      about: say('feed.story.about'),
      page: publication.addresses.story(slug),
      entries: () => reviewEntries(claimsByStory.get(slug) ?? [], publication),
    }),
  );
}

interface FeedParts extends Omit<FeedFile, 'of' | 'build'> {
  entries(): FeedEntry[];
}

function feedFile(publication: Publication, { entries, ...parts }: FeedParts): FeedFile {
  const { path, title, about, page } = parts;
  return {
    ...parts,
    of: [path, title, about, page],
    build: () => completeFeed(parts, entries(), publication),
  };
}

function completeFeed(
  { path, title, about, page }: Omit<FeedFile, 'of' | 'build'>,
  entries: FeedEntry[],
  publication: Publication,
): Feed {
  const { catalog, addresses } = publication;
  const { site } = catalog;
  const at = (place: string) => linkTo(addresses.path(place), addresses);
  const { rss, atom, json } = feedPaths(path);
  return present({
    id: permanentId(addresses.path(`/feeds/${path}/`), addresses),
    title,
    about,
    page: linkTo(page, addresses),
    self: { rss: at(rss), atom: at(atom), json: at(json) },
    updated: latestOf(entries) ?? publication.today,
    language: site.language,
    author: site.publisher?.name ?? site.name,
    rights: rightsLine(site),
    help: publishedWordsOf(site)('feed.help'),
    style: addresses.path(dataPaths.feedStyle),
    entries,
  });
}

function latestOf(entries: readonly FeedEntry[]): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}
