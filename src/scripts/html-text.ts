import { parseHtml } from './trusted.ts';

/** What is not text of a page, or repeats on each. */
const unread = 'script, style, template, noscript, nav, header, footer, form, svg, iframe, object';
const blocks =
  'address, article, aside, blockquote, br, dd, div, dl, dt, fieldset, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, li, main, ol, p, pre, section, table, td, th, tr, ul';

/** The text of an HTML document, a block a line. It is parsed without running, fetching or showing anything. */
export function htmlText(html: string): string {
  const { body } = parseHtml(html);
  for (const element of body.querySelectorAll(unread)) element.remove();
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const { currentNode } = texts;
    currentNode.nodeValue = (currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  for (const element of body.querySelectorAll(blocks)) {
    element.before('\n');
    element.after('\n');
  }
  return (body.textContent ?? '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}
