import { findPublisher } from '../../engine/catalog/publisher-side.ts';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import { addressKey } from '../../engine/model/address-key.ts';
import { sourceSchema, type Work } from '../../engine/model/source.ts';
import { fieldsOf } from '../../engine/schema/fields.ts';
import { toFillIn } from '../../engine/draft/new-file.ts';
import { suggestSlug } from '../../engine/draft/suggest-slug.ts';
import { lookUpPage } from './ask-page.ts';
import type { Interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';

/** Fields that are asked for only in the file: most sources need none of them. */
const seldom = new Set(['titleNote', 'via', 'publishedNote', 'archived', 'readNote']);

/** Asks for one source by its address. A work that other claims cite keeps its id and its description. */
export async function askSource(
  address: string,
  newsroom: Newsroom,
  interview: Interview,
): Promise<Record<string, unknown>> {
  const known = findWork(address, newsroom.catalog);
  const found = known ?? (await describeWork(address, newsroom, interview));
  if (known) interview.say(`This work is here already, as \`${known.id}\`: ${known.title}`);
  const source: Record<string, unknown> = {};
  for (const field of fieldsOf(sourceSchema, newsroom.choices)) {
    const suggestion = found[field.name];
    const isSettled = known && field.name in known;
    const value =
      isSettled || seldom.has(field.name) || field.name === 'url'
        ? suggestion
        : await (interview.prompter?.askField(field, suggestion) ?? suggestion);
    if (value !== undefined) source[field.name] = value;
    else if (field.isRequired) source[field.name] = toFillIn(field.explanation);
  }
  return source;
}

type Fields = Readonly<Record<string, unknown>>;

function findWork(address: string, { works }: Catalog): (Work & Fields) | undefined {
  const key = addressKey(address);
  for (const { work } of works.values()) if (addressKey(work.url) === key) return { ...work };
  return undefined;
}

async function describeWork(
  address: string,
  newsroom: Newsroom,
  interview: Interview,
): Promise<Fields> {
  const { description, isOpened } = await lookUpPage(address, interview);
  const { title, author, published } = description;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const name = description.publisher;
  const publisher = name && (findPublisher(name, newsroom.catalog)?.id ?? name);
  const id = suggestSlug(
    [publisher ?? host, title?.split(' ').slice(0, 4).join(' '), published?.slice(0, 4)].join(' '),
    new Set(newsroom.catalog.works.keys()),
  );
  const opened = isOpened ? { copy: 'live', accessed: newsroom.today } : {};
  return { id, title, publisher, author, url: address, published, ...opened };
}
