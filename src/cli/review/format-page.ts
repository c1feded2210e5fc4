import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { joinSheet, type Sheet } from './build-sheet.ts';
import type { Details, Rendered } from './sheet-nodes.ts';

/** The sheet as a page of its own: it holds no script and loads nothing. */
export function formatPage(sheet: Sheet, { title, lang }: { title: string; lang: string }): string {
  const body = unified()
    .use(remarkGfm)
    .use(remarkRehype, { handlers: { details, rendered } })
    .runSync(joinSheet(sheet));
  const page = h('html', { lang }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [h('main', body.children as ElementContent[])]), // blocks of a document are elements
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

interface State {
  all(node: unknown): ElementContent[];
}

function details(state: State, node: Details): Element {
  return h('details', [h('summary', node.summary), ...state.all(node)]);
}

/** The engine’s own sanitised markup; its ids get a prefix, so that each claim keeps its own. */
function rendered(_state: State, { html, prefix }: Rendered): Element {
  const { children } = fromHtml(html, { fragment: true });
  const element = h('div', { className: ['rendered'] }, children as ElementContent[]); // a fragment’s
  visit(element, 'element', ({ properties }) => {
    if (properties['id'] !== undefined) properties['id'] = `${prefix}-${String(properties['id'])}`;
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('#'))
      properties['href'] = `#${prefix}-${href.slice(1)}`;
  });
  return element;
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 48rem; margin-inline: auto; padding: 1rem; overflow-wrap: anywhere; }
h3 { margin-block-start: 2.5rem; border-block-start: 1px solid; padding-block-start: 1rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; }
ins { background: light-dark(#d7f5dd, #0f4a20); text-decoration: underline; }
del { background: light-dark(#fde0dd, #5c1a14); }
li, td { white-space: pre-line; }
li > p { margin: 0; }
details { border: 1px solid; padding: 0.5rem 1rem; margin-block: 1rem; }
summary { cursor: pointer; font-weight: 600; }
pre { overflow-x: auto; }
blockquote { border-inline-start: 3px solid; margin-inline: 0; padding-inline-start: 1rem; }
`;
