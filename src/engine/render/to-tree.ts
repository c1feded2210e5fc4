import type { Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Image, ImageReference, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { rehypeHeadingIds } from './heading-ids.ts';
import { rehypeLinks, type SitePath } from './links.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { rehypeTables } from './tables.ts';
import type { Say } from './words.ts';

/** What rendering needs to know of the site that shows the result. */
export interface RenderOptions {
  /** Turns a link to a path of the site into its address there; by default it stays as written. */
  sitePath?: SitePath;
}

export type Handlers = NonNullable<Options['handlers']>;

/**
 * Markdown’s tree to a sanitised HTML tree. Raw HTML is dropped, an image leaves its text behind (no
 * page loads anything from elsewhere), and whatever is not on the sanitiser’s list is gone at the end.
 */
export function toTree(
  tree: Root,
  say: Say,
  { handlers = {}, sitePath = (path) => path }: RenderOptions & { handlers?: Handlers } = {},
): HtmlRoot {
  return unified()
    .use(remarkRehype, { handlers: { image, imageReference: image, ...handlers } })
    .use(rehypeHeadingIds)
    .use(rehypeTables, { label: say('table.label') })
    .use(rehypeLinks, { sitePath })
    .use(rehypeSanitize, sanitizeSchema)
    .runSync(tree);
}

/** Markup of a sanitised tree. */
export function toHtml(children: HtmlRoot['children']): string {
  return stringify({ type: 'root', children }).trim();
}

function image(_state: unknown, { alt }: Image | ImageReference) {
  return { type: 'text' as const, value: alt ?? '' };
}
