import { buildCatalog } from '../../../src/engine/catalog/build-catalog.ts';
import type { Catalog } from '../../../src/engine/catalog/catalog.ts';
import { type Article, articleSchema } from '../../../src/engine/model/article.ts';
import { type Claim, claimSchema } from '../../../src/engine/model/claim.ts';
import { type Claimant, claimantSchema } from '../../../src/engine/model/claimant.ts';
import type { Content } from '../../../src/engine/model/content.ts';
import { type Publisher, publisherSchema } from '../../../src/engine/model/publisher.ts';
import type { Site } from '../../../src/engine/model/site.ts';
import { type Source, sourceSchema } from '../../../src/engine/model/source.ts';
import { type Story, storySchema } from '../../../src/engine/model/story.ts';
import { claimFields, sourceFields } from '../../helpers/claim-file.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';

type Fields = Record<string, unknown>;

/** A valid claim without sources; a test gives what it is about. */
export function claim(slug: string, fields: Fields = {}): Claim {
  const data = claimSchema.parse(claimFields({ sources: [], ...fields }));
  return { ...data, slug, file: `claims/2026/${slug}.md`, body: '', bodyLine: 1 };
}

export function source(id: string, fields: Fields = {}): Source {
  return sourceSchema.parse(sourceFields({ id, ...fields }));
}

export function claimant(id: string, fields: Fields = {}): Claimant {
  const data = claimantSchema.parse({ name: id, kind: 'person', standing: 'public', ...fields });
  return { ...data, id, file: `claimants/${id}.md`, body: '', bodyLine: 1 };
}

export function publisher(id: string, fields: Fields = {}): Publisher {
  const data = publisherSchema.parse({ name: `The ${id}`, ...fields });
  return { ...data, id, file: `publishers/${id}.md`, body: '', bodyLine: 1 };
}

export function article(slug: string, fields: Fields = {}): Article {
  const data = articleSchema.parse({ title: slug, date: '2026-01-02', words: 300, ...fields });
  return { ...data, slug, file: `articles/${slug}.md`, body: '', bodyLine: 1 };
}

export function story(slug: string, timeline: Fields[] = []): Story {
  const data = storySchema.parse({ title: slug, summary: 'A dispute.', timeline });
  return { ...data, slug, file: `stories/${slug}.md`, body: '', bodyLine: 1 };
}

/** The catalog of the invented newsroom, or of another site, with just this content. */
export function catalogOf(content: Partial<Content>, site: Site = lanternSite): Catalog {
  const nothing = {
    claims: [],
    claimants: [],
    articles: [],
    stories: [],
    publishers: [],
    pages: [],
  };
  return buildCatalog({ ...nothing, ...content }, site);
}

/** Slugs of claims, as tests compare them. */
export function slugsOf(claims: Iterable<Claim> = []): string[] {
  return [...claims].map(({ slug }) => slug);
}
