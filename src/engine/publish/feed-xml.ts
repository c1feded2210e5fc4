import type { ElementContent, Root } from 'xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Feed } from './feed.ts';

/**
 * What XML feeds have in common. Browsers show them with a style sheet, not a transformation (they are giving those
 * up), so a feed holds a few XHTML elements: real links and a word of help. Feed readers pass over them.
 */
export const xhtml = 'http://www.w3.org/1999/xhtml';

/** A feed as XML text that any reader accepts: without the characters that XML cannot hold. */
export function serializeFeed(feed: Feed, element: ElementContent): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'text', value: '\n' },
      {
        type: 'instruction',
        name: 'xml-stylesheet',
        value: `type="text/css" href="${feed.style}"`,
      },
      { type: 'text', value: '\n' },
      element,
    ],
  };
  return `${toXml(tree).toWellFormed().replace(notXml, '')}\n`;
}

/** The two characters that are none; the serializer drops control characters itself. */
const notXml = /[\uFFFE\uFFFF]/g;

/** The word of help that a browser shows on top, with the page that shows the same. */
export function helpOf({ help, page, title }: Feed): ElementContent {
  return x('xhtml:p', [`${help} `, x('xhtml:a', { href: page }, title)]);
}
