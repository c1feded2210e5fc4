/** What a page’s markup is made of, in order. */
export type HtmlPart =
  | { kind: 'open'; name: string; readAttributes(): ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  /** What stands within a script, a style or another element whose content is no markup. */
  | { kind: 'raw'; text: string };

const rawElements = new Set(['script', 'style']);
const textElements = new Set(['title', 'textarea']);

const tag = /<!--[^]*?-->|<![^>]*>|<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Cuts HTML that this project has built into its parts, many times faster than a parser for anybody’s HTML, which
 * mends what is broken. A test holds it to such a parser on every page.
 */
export function* scanHtml(html: string): Iterable<HtmlPart> {
  let at = 0;
  for (let found = next(html, at); found !== null; found = next(html, at)) {
    if (found.index > at) yield textPart(html.slice(at, found.index));
    at = found.index + found[0].length;
    const [, slash, written, attributes = ''] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash === '/') {
      yield { kind: 'close', name };
      continue;
    }
    yield { kind: 'open', name, readAttributes: () => readAttributes(attributes) };
    if (!rawElements.has(name) && !textElements.has(name)) continue;
    const end = html.indexOf(`</${name}`, at);
    const content = html.slice(at, end === -1 ? undefined : end);
    if (content !== '')
      yield rawElements.has(name) ? { kind: 'raw', text: content } : textPart(content);
    at += content.length;
  }
  if (at < html.length) yield textPart(html.slice(at));
}

function next(html: string, from: number): RegExpExecArray | null {
  tag.lastIndex = from;
  return tag.exec(html);
}

function textPart(text: string): HtmlPart {
  return { kind: 'text', text: decode(text) };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The character references that our pages hold; others are told, so that none is overlooked. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z0-9]+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (name === undefined) return String.fromCodePoint(code);
    const character = named[String(name)];
    if (character === undefined) throw new Error(`The reference ${whole} is not known here.`);
    return character;
  });
}
