import { nameKey } from '../catalog/publisher-side.ts';
import { addressKey } from '../model/address-key.ts';
import { firstDay } from '../model/date.ts';
import { completeClaim } from './complete-claim.ts';
import type { DraftRecords } from './draft-records.ts';
import type { NewFile } from './new-file.ts';
import { suggestSlug } from './suggest-slug.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A claim as somebody writes it in a form: what has no value is left out. */
export interface DraftAnswers {
  /** By the names of the front matter; people and publishers by id or by name. */
  fields: Fields;
  /** The parts of the body, each below its heading. */
  sections: readonly { heading: string; text: string }[];
  slug?: string | undefined;
  /** What is known of a claimant who has no file yet. */
  claimant: Fields;
}

/** The files that the answers make: the claim, and before it the claimant when there is a new one. */
export function draftFiles(
  { fields, sections, slug, claimant }: DraftAnswers,
  records: DraftRecords,
  today: string,
): NewFile[] {
  const speaker = findClaimant(fields['claimant'], claimant, records);
  const sources = Array.isArray(fields['sources']) ? fields['sources'] : [];
  const isDraft = fields['verdict'] === undefined;
  const answers = {
    ...fields,
    claimant: speaker.id,
    sources: sources.length > 0 ? completeSources(sources, records) : undefined,
    published: today,
    reviewed: today,
    ...(isDraft && { draft: true, finding: fields['finding'] ?? 'This claim is being checked.' }),
  };
  const year = yearOf(fields['date'], today);
  const claim: NewFile = {
    collection: 'claims',
    id: slug ?? suggestSlug(`${year} ${asText(fields['claim'])}`, new Set(records.claims)),
    fields: completeClaim(answers),
    body: sections.map(writeSection).join('\n\n'),
    year,
  };
  return [...speaker.files, claim];
}

/** In which section of a body an offset lies. */
export function sectionAt(sections: DraftAnswers['sections'], offset: number): number {
  let end = 0;
  const index = sections.findIndex((section) => {
    end += writeSection(section).length + 2;
    return offset < end;
  });
  return index === -1 ? sections.length - 1 : index;
}

function writeSection({ heading, text }: { heading: string; text: string }): string {
  return text.trim() === '' ? `## ${heading}` : `## ${heading}\n\n${text.trim()}`;
}

function yearOf(date: unknown, today: string): string {
  const year = /^\d{4}/.exec(firstDay(asText(date)))?.[0];
  return year ?? today.slice(0, 4);
}

/** A known claimant by id or name, or the file of a new one once something is said about them. */
function findClaimant(written: unknown, about: Fields, { claimants }: DraftRecords) {
  const text = asText(written);
  const known = claimants.find(({ id, name }) => id === text || nameKey(name) === nameKey(text));
  if (text === '' || known !== undefined) return { id: known?.id, files: [] };
  if (Object.keys(about).length === 0) return { id: text, files: [] };
  const id = suggestSlug(text, new Set(claimants.map((claimant) => claimant.id)));
  const file: NewFile = { collection: 'claimants', id, fields: { name: text, ...about }, body: '' };
  return { id, files: [file] };
}

/** A work that other claims cite keeps its id and its description; another gets an id. */
function completeSources(sources: readonly Fields[], { works, publishers }: DraftRecords) {
  const taken = new Set(Object.values(works).map(({ id }) => id));
  return sources.map((source) => {
    const known = works[addressKey(asText(source['url']))];
    if (known !== undefined) return { ...source, ...known };
    const name = asText(source['publisher']);
    const publisher = publishers.find((one) => nameKey(one.name) === nameKey(name))?.id ?? name;
    const id = asText(source['id']) || suggestId({ ...source, publisher }, taken);
    taken.add(id);
    return { id, ...source, ...(publisher !== '' && { publisher }) };
  });
}

function suggestId(source: Fields, taken: ReadonlySet<string>): string {
  const [publisher, title, published, url] = ['publisher', 'title', 'published', 'url'].map(
    (name) => asText(source[name]),
  );
  const host = URL.parse(url ?? '')?.hostname.replace(/^www\./, '');
  const start = title?.split(' ').slice(0, 4).join(' ');
  return suggestSlug(`${publisher || host} ${start} ${published?.slice(0, 4)}`, taken);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
