import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Mistake, RuleText } from '../check/rule.ts';
import { slugDuplicate, slugInvalid } from '../check/rules/file.ts';
import { ruleSet } from '../check/rules/index.ts';
import { findMistakes } from '../check/run-rules.ts';
import type { Content } from '../model/content.ts';
import { addRecord } from '../read/add-record.ts';
import { isValidId, type KnownIds } from '../read/collections.ts';
import type { DraftRecords } from './draft-records.ts';
import { placeOf, type NewFile } from './new-file.ts';

/** What is wrong with a file that is being written, by its place in the data. */
export interface DraftMistake {
  rule: RuleText;
  collection: NewFile['collection'];
  mistake: Mistake;
}

/** A draft with what the check says of it. */
export interface CheckedDraft {
  mistakes: DraftMistake[];
  /** Holds the claim as soon as it keeps to its schema. */
  catalog: Catalog;
}

/**
 * Holds new files to the rules that a browser can know: schema, references, and everything about the claim
 * itself. What needs all other claims, or the articles’ texts, is left to the check of the pull request.
 */
export function checkDraft(
  files: readonly NewFile[],
  records: DraftRecords,
  today: string,
): CheckedDraft {
  const { site, claimants, articles, publishers } = records;
  const content: Content = {
    ...{ claims: [], stories: [], pages: [] },
    ...{ claimants: [...claimants], articles, publishers },
  };
  const ids = knownIds(files, records);
  const mistakes = files.flatMap((file) =>
    [
      ...findNameMistakes(file, records),
      ...addRecord(content, file, partsOf(file), ids).map(({ rule, ...mistake }) => ({
        rule,
        mistake,
      })),
    ].map((found) => ({ ...found, collection: file.collection })),
  );
  const catalog = buildCatalog(content, site);
  const context = { site, today, catalog, ids, digests: new Map() };
  const places = new Map(files.map((file) => [placeOf(file), file.collection]));
  for (const { rule, file, mistake } of findMistakes(ruleSet, context)) {
    const collection = places.get(file);
    if (collection !== undefined && !needsMore.has(rule.id))
      mistakes.push({ rule, mistake, collection });
  }
  return { mistakes, catalog };
}

/** Rules that need the articles’ texts. */
const needsMore: ReadonlySet<string> = new Set(['quotation-unproven']);

/** The data as they are read from the file: without fields that are still to be filled in. */
function partsOf(file: NewFile) {
  const filled = Object.entries(file.fields).filter(([, value]) => !isToFillIn(value));
  return { data: Object.fromEntries(filled), body: file.body, bodyLine: 1, file: placeOf(file) };
}

function isToFillIn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'comment' in value;
}

function findNameMistakes({ collection, id }: NewFile, { claims }: DraftRecords) {
  const found: { rule: RuleText; mistake: Mistake }[] = [];
  if (!isValidId(id)) {
    const fix = 'Use lower-case letters, digits and single hyphens, at most 100 in all.';
    const message = `The file name \`${id}\` cannot be an address.`;
    found.push({ rule: slugInvalid, mistake: { at: ['slug'], message, fix } });
  }
  if (collection === 'claims' && claims.includes(id)) {
    const message = `The name \`${id}\` is taken.`;
    found.push({ rule: slugDuplicate, mistake: { at: ['slug'], message, fix: 'Choose another.' } });
  }
  return found;
}

function knownIds(files: readonly NewFile[], records: DraftRecords): KnownIds {
  const added = (name: NewFile['collection']) =>
    files.flatMap(({ collection, id }) => (collection === name ? [id] : []));
  return {
    claims: new Set([...records.claims, ...added('claims')]),
    claimants: new Set([...records.claimants.map(({ id }) => id), ...added('claimants')]),
    articles: new Set(records.articles.map(({ slug }) => slug)),
    publishers: new Set(records.publishers.map(({ id }) => id)),
    stories: new Set(records.stories),
    pages: new Set(),
  };
}
