import { z } from 'zod';
import { collections, type CollectionName } from '../../engine/read/collections.ts';
import { fieldsOf, type Field } from '../../engine/schema/fields.ts';
import { toFillIn, type NewFile } from '../../engine/draft/new-file.ts';
import { isSlug, suggestSlug } from '../../engine/draft/suggest-slug.ts';
import type { PageDescription } from '../web-page/describe-page.ts';
import { askPage } from './ask-page.ts';
import type { Interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';

/** The kinds of files that are asked for field by field. */
export type RecordName = Exclude<CollectionName, 'claims' | 'pages'>;

/** Every question about a record, and so every flag. */
export function recordFields(name: RecordName, newsroom: Newsroom): Field[] {
  return [...modelFields(name, newsroom), bodyField, slugField(newsroom.ids[name])];
}

/** Asks for a claimant, an article, a story or a publisher. */
export async function askRecord(
  name: RecordName,
  newsroom: Newsroom,
  interview: Interview,
): Promise<NewFile> {
  const fields = modelFields(name, newsroom);
  const url = fields.find((field) => field.name === 'url');
  const page = url && (await askPage(url, interview));
  const suggestions = suggestFrom(page?.description ?? {});
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value =
      field === url ? page?.address : await interview.answer(field, suggestions[field.name]);
    if (value !== undefined) values[field.name] = value;
    else if (field.isRequired) values[field.name] = toFillIn(field.explanation);
  }
  const body = await interview.answer(bodyField);
  const slug = slugField(newsroom.ids[name]);
  const id = await interview.answer(slug, suggestSlug(nameOf(values), newsroom.ids[name]));
  return { collection: name, id: String(id), fields: values, body: asText(body) };
}

/** The field of a file’s name, which becomes its address. */
export function slugField(taken: ReadonlySet<string>): Field {
  return {
    name: 'slug',
    explanation:
      'The file’s name and the page’s address. It never changes, and names no private person.',
    kind: 'text',
    isList: false,
    isRequired: true,
    options: [],
    isOpen: true,
    findProblem(value) {
      if (!isSlug(String(value))) return 'use lower-case letters, digits and single hyphens';
      return taken.has(String(value)) ? 'there is a file of this name already' : undefined;
    },
  };
}

const bodyField: Field = {
  name: 'body',
  explanation: 'What readers should know besides, in a sentence or two.',
  kind: 'text',
  isList: false,
  isRequired: false,
  options: [],
  isOpen: true,
  findProblem: () => undefined,
};

function modelFields(name: RecordName, { choices }: Newsroom): Field[] {
  const { schema } = collections[name];
  if (!(schema instanceof z.ZodObject)) throw new Error(`The schema of ${name} has no fields.`);
  return fieldsOf(schema, choices);
}

/** What a page says, by the fields that take it. */
function suggestFrom({
  title,
  publisher,
  author,
  published,
}: PageDescription): Partial<Record<string, string>> {
  const from = { title, name: publisher, outlet: publisher, author, date: published };
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
}

function nameOf({ date, name, title }: Record<string, unknown>): string {
  return [date, name ?? title].map(asText).filter(Boolean).join(' ');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
