import type { Delete, Root, RootContent } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Sheet } from './build-sheet.ts';
import { paragraph, root, type Details, type Inserted, type Rendered } from './sheet-nodes.ts';

/** What fits into the summary of a job on GitHub, with room to spare. */
const mostBytes = 900_000;

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    handlers: {
      // As elements: marks of emphasis within a word would need escapes that nobody can read.
      delete: (node: Delete, _parent: unknown, state: State, info: Info) =>
        wrap('del', node, state, info),
      inserted: (node: Inserted, _parent: unknown, state: State, info: Info) =>
        wrap('ins', node, state, info),
      details: ({ summary, children }: Details) =>
        `<details><summary>${escapeHtml(summary)}</summary>\n\n${format(children)}\n\n</details>`,
      rendered: ({ html }: Rendered) =>
        withoutBlankLines(html.replace(/(?<=>|^)[^<]*/g, breakMentions)),
    },
  });

/** The sheet as Markdown. What does not fit is left out, and said to be. */
export function formatMarkdown({ head, claims, rest }: Sheet): string {
  const parts = [format(head)];
  let room = mostBytes - sizeOf(parts[0] ?? '') - sizeOf(format(rest));
  let leftOut = 0;
  for (const { full, short } of claims) {
    const part = [full, short].map(format).find((text) => sizeOf(text) <= room);
    if (part === undefined) leftOut++;
    else parts.push(part);
    room -= sizeOf(part ?? '');
  }
  if (leftOut > 0)
    parts.push(format([paragraph(`${leftOut} more claims do not fit here: see the page.`)]));
  const restText = format(rest);
  parts.push(
    sizeOf(restText) <= mostBytes / 2
      ? restText
      : format([paragraph('The rest does not fit here: see the page.')]),
  );
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function format(children: RootContent[]): string {
  return processor.stringify(withoutMentions(root(children))).trim();
}

function withoutMentions(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'text', (node) => {
    node.value = breakMentions(node.value);
  });
  return copy;
}

/** Breaks `@name`, so that a contributor’s text calls nobody to the pull request. */
function breakMentions(text: string): string {
  return text.replace(/@(?=\w)/g, '@\u200b');
}

/** A blank line would end a block of markup within Markdown. */
function withoutBlankLines(html: string): string {
  return html.replace(/\n(?=\s*\n)/g, '\n&#10;').replace(/&#10;\s*\n/g, '&#10;');
}

function wrap(tag: string, node: Delete | Inserted, state: State, info: Info): string {
  return `<${tag}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
