import { slugPattern } from '../model/slug.ts';

const longest = 60;

/** A free id made of a text’s first words: `What’s this?` gives `whats-this`, or `whats-this-2`. */
export function suggestSlug(text: string, taken: ReadonlySet<string> = new Set()): string {
  const base = cutWords(toSlug(text)) || 'untitled';
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

/** Whether the text can be an id. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && text.length <= 100;
}

function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function cutWords(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, longest);
}
