import { isStanding } from '../catalog/counted.ts';
import { describePublisher } from '../catalog/evidence.ts';
import { hasProfile } from '../catalog/profile.ts';
import { isOwnAccount } from '../catalog/publisher-side.ts';
import { isIndependent } from '../catalog/trust.ts';
import { summarizeClaim } from './api/claims.ts';
import type { Publication } from './publication.ts';
import { rightsLine } from './rights.ts';

/** What a cell of the database holds; null where nothing is known. */
export type Cell = string | number | null;

/** A table of the database with its rows. */
export interface Table {
  name: string;
  /** Columns with their types, as SQL writes them. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Makes the claims findable by their words: `… JOIN claims_text ON claims_text.rowid = claims.id WHERE claims_text MATCH 'pay'`. */
export const fullText = `
  CREATE VIRTUAL TABLE claims_text USING fts5(
    claim, finding, wordings, claimant,
    content='claims', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
  );
  INSERT INTO claims_text (claims_text) VALUES ('rebuild');`;

/** The collection as tables that a query can join. In our own words: no quotations. */
export function buildTables(publication: Publication): Table[] {
  return [
    ...siteTables(publication),
    ...originTables(publication),
    ...claimTables(publication),
    ...evidenceTables(publication),
  ];
}

function siteTables({ catalog, generatedAt, addresses }: Publication): Table[] {
  const { site } = catalog;
  const about = {
    site: site.name,
    address: addresses.absolute(addresses.home()),
    publisher: site.publisher?.name,
    generated_at: generatedAt,
    license: rightsLine(site),
  };
  return [
    table('about', Object.entries(about), {
      'key TEXT PRIMARY KEY': ([key]) => key,
      'value TEXT': ([, value]) => value,
    }),
    table('verdicts', site.verdicts, {
      'id TEXT PRIMARY KEY': ({ id }) => id,
      'place INTEGER': (_verdict, index) => index + 1,
      'label TEXT': ({ label }) => label,
      'definition TEXT': ({ definition }) => definition,
      'rating INTEGER': ({ rating }) => rating,
    }),
    table('topics', site.topics, {
      'id TEXT PRIMARY KEY': ({ id }) => id,
      'label TEXT': ({ label }) => label,
      'description TEXT': ({ description }) => description,
    }),
  ];
}

/** Who said it, without private persons, and where. */
function originTables({ catalog }: Publication): Table[] {
  return [
    table('claimants', [...catalog.claimants.values()].filter(hasProfile), {
      'id TEXT PRIMARY KEY': ({ id }) => id,
      'name TEXT': ({ name }) => name,
      'kind TEXT': ({ kind }) => kind,
      'role TEXT': ({ role }) => role,
      'organization TEXT': ({ organization }) => organization,
    }),
    table('articles', [...catalog.articles.values()], {
      'slug TEXT PRIMARY KEY': ({ slug }) => slug,
      'title TEXT': ({ title }) => title,
      'outlet TEXT': ({ outlet }) =>
        outlet === undefined ? null : describePublisher({ publisher: outlet }, catalog).name,
      'date TEXT': ({ date }) => date,
      'address TEXT': ({ url }) => url,
      'words INTEGER': ({ words }) => words,
    }),
  ];
}

function claimTables(publication: Publication): Table[] {
  const { claims } = publication.catalog;
  const summaries = claims.map((claim) => ({
    ...summarizeClaim(claim, publication),
    wordings: claim.wordings.join('\n'),
  }));
  const places = claims.flatMap(({ slug, appearances }) =>
    appearances.flatMap(({ article, order }) =>
      article === undefined ? [] : [{ slug, article, order }],
    ),
  );
  const topics = claims.flatMap((claim) => claim.topics.map((topic) => [claim.slug, topic]));
  return [
    table('claims', summaries, {
      'id INTEGER PRIMARY KEY': (_claim, index) => index + 1,
      'slug TEXT UNIQUE': ({ slug }) => slug,
      'address TEXT': ({ url, page }) => url ?? page,
      'claim TEXT': ({ claim }) => claim,
      'claimant TEXT': ({ claimant }) => claimant?.name,
      'claimant_id TEXT REFERENCES claimants (id)': ({ claimant }) => claimant?.id,
      'said TEXT': ({ date }) => date,
      'weight TEXT': ({ weight }) => weight,
      'status TEXT': ({ status }) => status,
      'verdict TEXT REFERENCES verdicts (id)': ({ verdict }) => verdict?.id,
      'not_rated_because TEXT': ({ notRatedBecause }) => notRatedBecause,
      'finding TEXT': ({ finding }) => finding,
      'wordings TEXT': ({ wordings }) => wordings,
      'published TEXT': ({ published }) => published,
      'reviewed TEXT': ({ reviewed }) => reviewed,
      'review_by TEXT': ({ reviewBy }) => reviewBy,
      'withdrawn TEXT': ({ withdrawn }) => withdrawn?.date,
      'withdrawn_because TEXT': ({ withdrawn }) => withdrawn?.reason,
    }),
    table('claim_topics', topics, {
      'claim TEXT REFERENCES claims (slug)': ([slug]) => slug,
      'topic TEXT REFERENCES topics (id)': ([, topic]) => topic,
    }),
    table('claim_articles', places, {
      'claim TEXT REFERENCES claims (slug)': ({ slug }) => slug,
      'article TEXT REFERENCES articles (slug)': ({ article }) => article,
      'place INTEGER': ({ order }) => order,
    }),
  ];
}

/** What each source shows where a verdict stands, and what was corrected. */
function evidenceTables({ catalog }: Publication): Table[] {
  const { claims, works } = catalog;
  const uses = claims
    .filter(isStanding)
    .flatMap((claim) => claim.sources.map((source) => ({ claim, source })));
  const corrections = claims.flatMap(({ slug, corrections: list }) =>
    list.map((correction) => ({ slug, ...correction })),
  );
  return [
    table('sources', [...works.values()], {
      'id TEXT PRIMARY KEY': ({ work }) => work.id,
      'title TEXT': ({ work }) => work.title,
      'publisher TEXT': ({ work }) => describePublisher(work, catalog).name,
      'side TEXT': ({ work }) => describePublisher(work, catalog).side,
      'author TEXT': ({ work }) => work.author,
      'address TEXT': ({ work }) => work.url,
      'archived TEXT': ({ work }) => work.archived,
      'published TEXT': ({ work }) => work.published,
      'kind TEXT': ({ work }) => work.kind,
    }),
    table('evidence', uses, {
      'claim TEXT REFERENCES claims (slug)': ({ claim }) => claim.slug,
      'source TEXT REFERENCES sources (id)': ({ source }) => source.id,
      'stance TEXT': ({ source }) => source.stance,
      'shows TEXT': ({ source }) => source.shows,
      'read TEXT': ({ source }) => source.read,
      'own_account INTEGER': ({ claim, source }) => Number(isOwnAccount(claim, source, catalog)),
      'independent INTEGER': ({ claim, source }) => Number(isIndependent(claim, source, catalog)),
    }),
    table('corrections', corrections, {
      'claim TEXT REFERENCES claims (slug)': ({ slug }) => slug,
      'date TEXT': ({ date }) => date,
      'change TEXT': ({ change }) => change,
      'verdict_before TEXT': ({ verdictBefore }) => verdictBefore,
    }),
  ];
}

function table<Item>(
  name: string,
  items: readonly Item[],
  columns: Record<string, (item: Item, index: number) => Cell | undefined>,
): Table {
  const cells = Object.values(columns);
  const rows = items.map((item, index) => cells.map((cell) => cell(item, index) ?? null));
  return { name, columns: Object.keys(columns), rows };
}
