import { appearanceSchema } from '../../engine/model/appearance.ts';
import { present } from '../../engine/publish/present.ts';
import { fieldsOf, type Field } from '../../engine/schema/fields.ts';
import { toFillIn, type NewFile } from '../../engine/draft/new-file.ts';
import { askPage } from './ask-page.ts';
import { askRecord } from './ask-record.ts';
import type { Interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';

/** Where a claim was made. */
export interface Place {
  appearance: Record<string, unknown>;
  /** When, as far as the place says. */
  date: string | undefined;
  /** An article that has to be written for it. */
  newFiles: NewFile[];
}

const flagNames = ['article', 'order', 'url', 'title'] as const;

/** The questions about the place that can be answered as flags. */
export function placeFields({ choices }: Pick<Newsroom, 'choices'>): Field[] {
  const names: readonly string[] = flagNames;
  return fieldsOf(appearanceSchema, choices).filter(({ name }) => names.includes(name));
}

/** Asks where a claim was made: in an article that is here or is new, or at another address. */
export async function askPlace(newsroom: Newsroom, interview: Interview): Promise<Place> {
  const field = fieldNamed(placeFields(newsroom));
  if (interview.given(field('article')) !== undefined) return placeInArticle(newsroom, interview);
  if (interview.given(field('url')) !== undefined) return placeAtAddress(newsroom, interview);
  const kind = await interview.prompter?.askField(kindOfPlace(newsroom), undefined);
  if (kind === inArticle) return placeInArticle(newsroom, interview);
  if (kind === inNewArticle) return placeInNewArticle(newsroom, interview);
  return placeAtAddress(newsroom, interview);
}

const inArticle = 'in an article that is here already';
const inNewArticle = 'in an article that is not here yet';
const atAddress = 'somewhere else that has an address';

function kindOfPlace({ ids }: Newsroom): Field {
  return {
    name: 'appearances',
    explanation: 'Where was it said?',
    kind: 'text',
    isList: false,
    isRequired: true,
    options: [...(ids.articles.size > 0 ? [inArticle] : []), inNewArticle, atAddress],
    isOpen: false,
    findProblem: () => undefined,
  };
}

async function placeInArticle(newsroom: Newsroom, interview: Interview): Promise<Place> {
  const field = fieldNamed(placeFields(newsroom));
  const article = await interview.answer({ ...field('article'), isRequired: true });
  const order = await interview.answer(field('order'));
  const { date } = newsroom.catalog.articles.get(String(article)) ?? {};
  return { appearance: present({ article, order }), date, newFiles: [] };
}

async function placeInNewArticle(newsroom: Newsroom, interview: Interview): Promise<Place> {
  const file = await askRecord('articles', newsroom, { ...interview, given: () => undefined });
  const { date } = file.fields;
  return {
    appearance: { article: file.id },
    date: typeof date === 'string' ? date : undefined,
    newFiles: [file],
  };
}

async function placeAtAddress(newsroom: Newsroom, interview: Interview): Promise<Place> {
  const field = fieldNamed(placeFields(newsroom));
  const page = await askPage({ ...field('url'), isRequired: true }, interview);
  const { title: shown, published } = page?.description ?? {};
  const title = await interview.answer(field('title'), shown);
  const url = page?.address ?? toFillIn(field('url').explanation);
  return { appearance: present({ url, title }), date: published, newFiles: [] };
}

/** Finds fields by name. */
export function fieldNamed(fields: readonly Field[]): (name: string) => Field {
  return (name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`There is no field ${name}.`);
    return field;
  };
}
