import { z } from 'zod';
import { nameKey } from '../../engine/catalog/publisher-side.ts';
import { claimSchema } from '../../engine/model/claim.ts';
import { filled } from '../../engine/publish/present.ts';
import { completeClaim, neededFields } from '../../engine/draft/complete-claim.ts';
import type { NewFile } from '../../engine/draft/new-file.ts';
import { isSlug, suggestSlug } from '../../engine/draft/suggest-slug.ts';
import type { Newsroom } from '../new/newsroom.ts';
import type { ClaimantBook } from './claimant-book.ts';
import { formatOrigin, formatWorks } from './format-markdown.ts';
import { findByName, mapVerdict } from './map-verdict.ts';
import { describeSources } from './describe-sources.ts';
import type { Mapping } from './mapping.ts';
import type { ImportRecord, ImportedWork } from './record.ts';

/** What a record becomes, and what a person should know of how. */
export interface ImportedClaim {
  record: ImportRecord;
  file: NewFile;
  notes: string[];
}

export interface ImportContext {
  newsroom: Newsroom;
  mapping: Mapping;
  claimants: ClaimantBook;
}

/** Makes a claim of a record. What is needed and not there is left to fill in, and the claim is a draft. */
export function toClaim(record: ImportRecord, id: string, context: ImportContext): ImportedClaim {
  const notes: string[] = [];
  const answers = keepValid(collectAnswers(record, context, notes), notes);
  const missing = [...neededFields, 'verdict'].filter((name) => !(name in answers));
  if (missing.length > 0) answers['draft'] = true;
  const file: NewFile = {
    collection: 'claims',
    id,
    fields: completeClaim(answers),
    body: writeBody(record, answers, context.mapping),
    ...(answers['date'] === undefined && {
      year: (record.published ?? context.newsroom.today).slice(0, 4),
    }),
  };
  return {
    record,
    file,
    notes: [...notes, ...record.leftOver.map((rest) => `left over: ${rest}`)],
  };
}

/** The permanent name of a record’s claim: its own, that of its address, or its first words. */
export function nameRecord(
  { slug, address, claim, date }: ImportRecord,
  taken: ReadonlySet<string>,
): string {
  const last = URL.parse(address ?? '')
    ?.pathname.replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  const own = [slug, last].find((name) => name !== undefined && isSlug(name) && /[a-z]/.test(name));
  if (own !== undefined && !taken.has(own)) return own;
  return suggestSlug(
    own ?? `${/^\d{4}/.exec(date ?? '')?.[0] ?? ''} ${claim ?? last ?? ''}`,
    taken,
  );
}

type Answers = Record<string, unknown>;

function collectAnswers(record: ImportRecord, context: ImportContext, notes: string[]): Answers {
  const { newsroom, mapping, claimants } = context;
  const { claim, quote, finding, claimant } = record;
  if (quote === undefined && claim !== undefined && record.voice === undefined)
    notes.push('quote: there is none; the claim’s own words stand in as a paraphrase');
  return {
    claim,
    quote: quote ?? claim,
    voice: record.voice ?? (quote === undefined ? 'paraphrased' : mapping.voice),
    lang: record.lang === newsroom.site.language ? undefined : record.lang,
    claimant: claimant && claimants.idOf(claimant),
    date: record.date,
    appearances: filled(record.appearances),
    topics: filled(mapTopics(record, context, notes)),
    weight: record.weight ?? 'main',
    verdict: findVerdict(record, context, notes),
    finding: finding ?? shortText(record),
    published: record.published,
    reviewed: record.reviewed ?? record.published,
    sources: filled(
      mapping.source === undefined ? [] : describeSources(record, context.newsroom, mapping.source),
    ),
    corrections: filled(record.corrections),
  };
}

/** Values that the model refuses are told and left out. */
function keepValid(answers: Answers, notes: string[]): Answers {
  const { shape } = claimSchema;
  const valid: Answers = {};
  for (const [name, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    const result = z.safeParse(shape[name as keyof typeof shape], value); // the names are the model’s own
    if (result.success) valid[name] = value;
    else
      notes.push(
        `${name}: ${JSON.stringify(value)} does not fit: ${result.error.issues[0]?.message ?? ''}`,
      );
  }
  return valid;
}

function findVerdict(
  { verdict }: ImportRecord,
  { newsroom, mapping }: ImportContext,
  notes: string[],
) {
  if (verdict?.label === undefined && verdict?.rating === undefined) return undefined;
  const id = mapVerdict(verdict, newsroom.site, mapping);
  if (id === undefined) {
    const name = [verdict.label, verdict.rating].filter((part) => part !== undefined).join(', ');
    notes.push(
      `verdict: \`${name}\` is none of this site’s; name its counterpart in a mapping file`,
    );
  }
  return id;
}

function mapTopics(
  { topics }: ImportRecord,
  { newsroom, mapping }: ImportContext,
  notes: string[],
): string[] {
  const found = topics
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .flatMap((word) => {
      const topic = newsroom.site.topics.find(({ id, label }) =>
        [nameKey(id), nameKey(label)].includes(nameKey(word)),
      );
      const id = findByName(mapping.topics, word) ?? topic?.id;
      if (id === undefined) notes.push(`left over: keyword ${word}`);
      return id ?? [];
    });
  return found.length > 0 || mapping.topic === undefined ? [...new Set(found)] : [mapping.topic];
}

/** A text that is short enough to be the finding itself. */
function shortText({ text }: ImportRecord): string | undefined {
  return text !== undefined && text.length <= longestFinding && !text.includes('\n')
    ? text
    : undefined;
}

const longestFinding = 400;

/** The reasoning, the sources that could not be described as the model asks, and where it comes from. */
function writeBody(record: ImportRecord, { sources }: Answers, mapping: Mapping): string {
  const { text, citations, address, finding } = record;
  const listed: readonly ImportedWork[] =
    mapping.source === undefined ? citations : citations.filter(({ url }) => url === undefined);
  const isInFinding = finding === undefined && shortText(record) !== undefined;
  return [
    isInFinding ? undefined : text,
    formatCitations(sources),
    listed.length > 0 ? `## Sources of the original review\n\n${formatWorks(listed)}` : undefined,
    address === undefined ? undefined : formatOrigin(address),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** Cites each source once, for the text to say later where it matters. */
function formatCitations(sources: unknown): string | undefined {
  if (!Array.isArray(sources)) return undefined;
  const ids = sources.map((source: { id: string }) => `[@${source.id}]`);
  return `Cited by the original review: ${ids.join(', ')}.`;
}
