import { scanHtml } from './scan-html.ts';

/** A finished page, as the checks of its markup see it. */
export interface MarkedPage {
  /** Its path from the root of the host: `/claims/some-slug/`. */
  path: string;
  /** The texts of its `application/ld+json` elements. */
  blocks: string[];
  /** What its canonical link says. */
  canonical?: string;
  /** Everything that a reader can read, with single spaces. */
  text: string;
  /** The dates of its `<time datetime>`. */
  dates: ReadonlySet<string>;
}

/** Elements of which readers see nothing. */
const unread = new Set(['template', 'head']);

/** Elements whose attributes tell something that is compared. */
const telling = new Set(['script', 'link', 'time']);

/** Reads what machines are told on a page of ours, and what people are. */
export function readMarkup(path: string, html: string): MarkedPage {
  const page = { path, blocks: [] as string[], text: '', dates: new Set<string>() };
  let canonical: string | undefined;
  let unreadLevels = 0;
  let isData = false;
  const texts: string[] = [];
  for (const part of scanHtml(html)) {
    if (part.kind === 'text' && unreadLevels === 0) texts.push(part.text);
    if (part.kind === 'raw' && isData) page.blocks.push(part.text);
    if (part.kind === 'close' && unread.has(part.name)) unreadLevels--;
    if (part.kind !== 'open') continue;
    const { name } = part;
    if (unread.has(name)) unreadLevels++;
    isData = false;
    if (!telling.has(name)) continue;
    const attributes = part.readAttributes();
    isData = name === 'script' && attributes.get('type') === 'application/ld+json';
    if (name === 'link' && attributes.get('rel') === 'canonical')
      canonical = attributes.get('href');
    const date = name === 'time' ? attributes.get('datetime') : undefined;
    if (date !== undefined) page.dates.add(date);
  }
  page.text = oneLine(texts.join(''));
  return canonical === undefined ? page : { ...page, canonical };
}

/** Text as it is compared: runs of white space count as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
