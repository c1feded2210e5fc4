import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What rendered text may hold, written down a second time on purpose: attribute → what it may be. */
const everywhere: Record<string, RegExp> = {};
const heading = { id: /^part-[\p{L}\p{M}\p{N}_-]*$/u };
const align = { class: /^align-(?:left|right|center)$/ };
const allowed: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(
    'p blockquote hr br pre code em strong del ul li table thead tbody tr figcaption mrow mi mn mo mtext mfrac msup msqrt'
      .split(' ')
      .map((name) => [name, everywhere]),
  ),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: { class: /^calc-(?:formula|result|range)$/, tabindex: /^0$/ },
  a: {
    href: /^(?:https?:\/\/|mailto:|[^:]*$|[^:]*[/?#])/i,
    rel: /^nofollow ugc$/,
    id: /^cite-\d+$/,
    class: /^figure$/,
    'aria-label': /./su,
  },
  sup: { class: /^cite$/ },
  ol: { start: /^\d+$/ },
  div: { class: /^table-scroll$/, role: /^group$/, tabindex: /^0$/, 'aria-label': /./u },
  figure: { class: /^calc$/, id: /^calc-[a-z0-9-]+$/ },
  math: { display: /^block$/, alttext: /./u },
  td: align,
  th: { ...align, scope: /^(?:col|row)$/ },
};

/** Everything in `html`, as a browser reads it, that rendered text may not hold. */
export function findForbidden(html: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  visit(fromHtml(html, { fragment: true, verbose: true }), (node) => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
    if (node.type !== 'element') return;
    const attributes = allowed[node.tagName];
    if (attributes === undefined) {
      found.push(`<${node.tagName}>`);
      return;
    }
    for (const [name, value] of attributesOf(node)) {
      if (!(attributes[name]?.test(value) ?? false))
        found.push(`<${node.tagName} ${name}="${value}">`);
      if (name === 'id' && ids.has(value)) found.push(`id ${value} twice`);
      if (name === 'id') ids.add(value);
    }
    if (!isSafeAddress(node)) found.push(`href ${String(node.properties['href'])}`);
  });
  return found;
}

function attributesOf({ properties }: Element): [string, string][] {
  const names: Record<string, string> = {
    className: 'class',
    tabIndex: 'tabindex',
    ariaLabel: 'aria-label',
  };
  return Object.entries(properties).map(([name, value]) => [
    names[name] ?? name,
    Array.isArray(value) ? value.join(' ') : String(value),
  ]);
}

/** Resolves the address as a browser would: control characters and spaces do not hide a scheme. */
function isSafeAddress({ properties }: Element): boolean {
  if (properties['href'] === undefined) return true;
  const url = URL.parse(String(properties['href']), 'https://site.example/claims/x/');
  return url === null || ['http:', 'https:', 'mailto:'].includes(url.protocol);
}
