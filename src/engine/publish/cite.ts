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
  const cite = new Cite([item]);
  const style = { format: 'text', template: 'apa', lang: 'en-US' };
  return {
    text: cite.format('bibliography', style).trim(),
    bibtex: cite.format('bibtex').trim(),
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
