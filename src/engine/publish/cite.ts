import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Claim } from '../model/claim.ts';
import type { Publication } from './publication.ts';

/** A review as works that rest on it cite it, in the forms that people paste. */
export interface Citations {
  /** APA style, without markup. */
  text: string;
  bibtex: string;
  /** CSL-JSON, which reference managers read. */
  csl: string;
  /** Wikipedia’s `{{cite web}}`, which needs an address. */
  wikipedia?: string;
}

/** Cites a review under `title`, which should hold the verdict, at its permanent address if the site has one. */
export function buildCitations(
  { slug, published, reviewed }: Pick<Claim, 'slug' | 'published' | 'reviewed'>,
  title: string,
  { catalog, addresses }: Publication,
): Citations {
  const { name, publisher, language } = catalog.site;
  const url = addresses.absolute(addresses.claim(slug));
  const item = {
    id: slug,
    type: 'webpage',
    title,
    'container-title': name,
    ...(publisher !== undefined && { author: [{ literal: publisher.name }] }),
    issued: { 'date-parts': [published.split('-').map(Number)] },
    version: reviewed,
    language,
    ...(url !== undefined && { URL: url }),
  };
  return {
    text: formatText(item),
    bibtex: new Cite([item]).format('bibtex').trim(),
    csl: JSON.stringify([item], undefined, 1),
    ...(url !== undefined && {
      wikipedia: formatTemplate({
        url,
        title,
        website: name,
        publisher: publisher?.name ?? '',
        date: published,
      }),
    }),
  };
}

/** What a review’s item holds; the rest of it is the same for many reviews. */
interface Item {
  id: string;
  title: string;
  URL?: string;
}

/** Titles in which the style changes nothing, whatever their words: no quotation marks, markup or end but a full stop. */
const plainTitle =
  /^(?!.* [^\p{L}\p{N}$’(–])“?\p{Lu}[\p{L}\p{N} ,:%$’()–.-]*(?:\.?”: [\p{L} ]*\p{L}|[\p{L}\p{N}]\.?)$/u;

const standIn = { id: 'stand-in', title: 'Standing for a title', URL: 'https://stand-in.example/' };

/** Texts for stand-ins by the rest of the item: the processor takes milliseconds, and a site has many reviews. */
const templates = new Map<string, string>();

function formatText(item: Item): string {
  if (!plainTitle.test(item.title)) return formatApa(item);
  const title = standIn.title + (item.title.endsWith('.') ? '.' : '');
  const general = { ...item, id: standIn.id, title, ...(item.URL && { URL: standIn.URL }) };
  const key = JSON.stringify(general);
  const template = templates.get(key) ?? formatApa(general);
  templates.set(key, template);
  return template.replace(title, () => item.title).replace(standIn.URL, () => item.URL ?? '');
}

/** In APA style, by the processor of the Citation Style Language. */
export function formatApa(item: Item): string {
  const style = { format: 'text', template: 'apa', lang: 'en-US' };
  return new Cite([item]).format('bibliography', style).trim();
}

function formatTemplate(fields: Record<string, string>): string {
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` |${name}=${name === 'url' ? value : escapeWikitext(value)}`);
  return `{{cite web${parts.join('')}}}`;
}

/** Writes characters that a template would take for its own as entities. */
function escapeWikitext(text: string): string {
  return text.replace(/[[\]{}|<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
