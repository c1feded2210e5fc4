import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A thing of a JSON-LD document. */
export type Thing = Readonly<Record<string, unknown>>;

/** The JSON-LD of a page, each block parsed; a block that is not JSON counts as broken. */
export function readJsonLd(page: Root): { blocks: unknown[]; broken: number } {
  const found = { blocks: [] as unknown[], broken: 0 };
  visit(page, 'element', ({ tagName, properties, children }) => {
    if (tagName !== 'script' || !/^application\/ld\+json\b/i.test(String(properties['type'])))
      return;
    const text = children.map((child) => ('value' in child ? child.value : '')).join('');
    try {
      found.blocks.push(JSON.parse(text));
    } catch {
      found.broken++;
    }
  });
  return found;
}

/** The things of a JSON-LD value: of a list, of a `@graph`, or the value itself. */
export function thingsOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsOf);
  if (!isThing(value)) return [];
  return value['@graph'] === undefined ? [value] : thingsOf(value['@graph']);
}

/** Whether a thing is of a type, which may be written as one name, as several or as an address. */
export function isOfType(thing: Thing, type: string): boolean {
  return [thing['@type']].flat().some((name) => String(name).replace(/^.*[/:#]/, '') === type);
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as one line of text, where it is text or a number, or has a name or a value that is. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (isThing(value)) return textOf(value['name'] ?? value['@value'] ?? value['url']);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = cleanLine(String(value));
  return line === '' ? undefined : line;
}

/** One line without characters that do not show. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
