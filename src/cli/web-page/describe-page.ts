import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isPartialDate } from '../../engine/model/date.ts';
import { present } from '../../engine/publish/present.ts';
import { cleanLine, readJsonLd, textOf, thingsOf, type Thing } from './json-ld.ts';

/** What a page says of itself. */
export interface PageDescription {
  title?: string;
  publisher?: string;
  author?: string;
  /** The day, as far as it is given. */
  published?: string;
}

/** Reads what a page says of itself from its metadata: its title, who published it, when. */
export function describePage(html: string): PageDescription {
  const page = fromHtml(html);
  const meta = new Map<string, string>();
  let titleElement: string | undefined;
  visit(page, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'meta') {
      const name = String(properties['property'] ?? properties['name'] ?? '').toLowerCase();
      const content = cleanLine(String(properties['content'] ?? ''));
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
    if (tagName === 'title')
      titleElement ??= cleanLine(
        children.map((child) => ('value' in child ? child.value : '')).join(''),
      );
  });
  const things = thingsOf(readJsonLd(page).blocks);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean);
  return present({
    title: first('og:title', 'citation_title', 'twitter:title') ?? (titleElement || undefined),
    publisher: first('og:site_name', 'citation_publisher') ?? fieldOf(things, 'publisher'),
    author: first('author', 'citation_author') ?? fieldOf(things, 'author'),
    published: dayOf(
      first('article:published_time', 'citation_publication_date', 'dc.date', 'date') ??
        fieldOf(things, 'datePublished'),
    ),
  });
}

function fieldOf(things: readonly Thing[], name: string): string | undefined {
  return things.map((thing) => textOf(thing[name])).find((text) => text !== undefined);
}

/** The day, month or year at the head of a date; undefined where there is none that the calendar has. */
export function dayOf(text: string | undefined): string | undefined {
  const date = /^\d{4}([-/]\d{2}([-/]\d{2})?)?(?!\d)/.exec(text ?? '')?.[0].replaceAll('/', '-');
  return date !== undefined && isPartialDate(date) ? date : undefined;
}
