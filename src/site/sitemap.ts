import { hasProfile } from '../engine/catalog/profile.ts';
import { rules } from '../engine/check/rules/index.ts';
import type { Claim } from '../engine/model/claim.ts';
import { lastModifiedOf } from '../engine/publish/last-modified.ts';
import { isFurtherPolicy } from '../engine/publish/policies.ts';
import { buildSitemap, type SitemapEntry, type SitemapFile } from '../engine/publish/sitemap.ts';
import { catalog } from './catalog.ts';
import { loggedChanges } from './changes.ts';
import { site } from './config.ts';
import { listPaths } from './list-pages.ts';
import { publication } from './publication.ts';
import { urls } from './urls.ts';

/** A page by its path, with the claims whose last change is its own. */
interface Listed {
  path: string;
  claims?: readonly Claim[];
  /** The day it was last looked at, where it says so itself. */
  reviewed?: string | undefined;
}

/** The sitemap of this build: none while the site has no address, or nobody to answer for it. */
export function sitemapFiles(): SitemapFile[] {
  if (site.publisher === undefined || site.url === undefined) return [];
  const whole = (path: string) => urls.absolute(path) ?? path;
  const entries = [...ownPages(), ...listPages(), ...recordPages()].map((page) => ({
    url: whole(page.path),
    ...modifiedOf(page),
  }));
  return buildSitemap(entries, (name) => whole(urls.path(`/${name}.xml`)));
}

function modifiedOf({ claims = [], reviewed }: Listed): Pick<SitemapEntry, 'modified'> {
  const modified = reviewed ?? lastModifiedOf(claims, publication, '');
  return modified === '' ? {} : { modified };
}

/** Pages that stand by themselves, each a file of `src/pages`; `unlisted` ones ask not to be found. */
function ownPages(): Listed[] {
  const unlisted = new Set(['404', 'search']);
  const dated: Record<string, Omit<Listed, 'path'>> = {
    '': { claims: catalog.claims },
    about: { reviewed: catalog.pages.get('about')?.reviewed },
    method: { reviewed: catalog.pages.get('method')?.reviewed },
    complaints: { reviewed: catalog.pages.get('complaints')?.reviewed },
    'corrections/policy': { reviewed: catalog.pages.get('corrections-policy')?.reviewed },
  };
  return Object.keys(import.meta.glob('/src/pages/**/*.astro'))
    .map((file) => file.slice('/src/pages/'.length).replace(/(^|\/)?(index)?\.astro$/, ''))
    .filter((name) => !name.includes('[') && !unlisted.has(name))
    .map((name) => ({ path: urls.path(name === '' ? '/' : `/${name}/`), ...dated[name] }));
}

function listPages(): Listed[] {
  const list = (claims: readonly Claim[] | undefined, url: (page: number) => string) =>
    listPaths(claims ?? [], {}, {}).map(({ props: { page } }) => ({
      path: url(page.number),
      claims: page.items,
    }));
  const { claimants, claimsByTopic, claimsByVerdict, claimsByYear, claimsByClaimant } = catalog;
  return [
    ...correctionPages(),
    ...list(catalog.claims, (page) => urls.claims(page)),
    ...site.topics.flatMap(({ id }) => list(claimsByTopic.get(id), (page) => urls.topic(id, page))),
    ...site.verdicts.flatMap(({ id }) =>
      list(claimsByVerdict.get(id), (page) => urls.verdict(id, page)),
    ),
    ...[...claimsByYear].flatMap(([year, claims]) => list(claims, (page) => urls.year(year, page))),
    ...[...claimants.values()]
      .filter(hasProfile)
      .flatMap(({ id }) => list(claimsByClaimant.get(id), (page) => urls.claimant(id, page))),
  ];
}

function correctionPages(): Listed[] {
  return listPaths(loggedChanges(), {}, {}).map(({ props: { page } }) => ({
    path: urls.corrections(page.number),
    claims: [],
    reviewed: page.items[0]?.date,
  }));
}

function recordPages(): Listed[] {
  const { articles, stories, works, publishers } = catalog;
  return [
    ...[...catalog.pages.values()]
      .filter(isFurtherPolicy)
      .map(({ slug, reviewed }) => ({ path: urls.path(`/policies/${slug}/`), reviewed })),
    ...catalog.claims.map((claim) => ({ path: urls.claim(claim.slug), claims: [claim] })),
    ...[...articles.keys()].map((slug) => ({
      path: urls.article(slug),
      claims: catalog.claimsByArticle.get(slug) ?? [],
    })),
    ...[...stories.keys()].map((slug) => ({
      path: urls.story(slug),
      claims: catalog.claimsByStory.get(slug) ?? [],
    })),
    ...[...works].map(([id, { uses }]) => ({
      path: urls.source(id),
      claims: uses.map(({ claim }) => claim),
    })),
    ...[...publishers.keys()].map((id) => ({
      path: urls.publisher(id),
      claims: catalog.claimsByPublisher.get(id) ?? [],
    })),
    ...rules.map(({ id }) => ({ path: urls.rule(id) })),
  ];
}
