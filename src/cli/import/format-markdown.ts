import type { PhrasingContent, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ImportedWork } from './record.ts';

const processor = unified().use(remarkStringify, { bullet: '-', rule: '-' });

/** Paragraphs of plain text as Markdown that shows them as they are. */
export function formatParagraphs(paragraphs: readonly string[]): string {
  return format(
    paragraphs.map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }],
    })),
  );
}

/** Works as a list, each with its address. */
export function formatWorks(works: readonly ImportedWork[]): string {
  return format([{ type: 'list', spread: false, children: works.map(formatWork) }]);
}

/** The line by which a second run knows what it has imported. */
export function formatOrigin(address: string): string {
  return format([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Imported from ' },
        link(address),
        { type: 'text', value: '.' },
      ],
    },
  ]);
}

function formatWork({ title, url, publisher, author, published, archived }: ImportedWork) {
  const about = [author, publisher, published].filter((text) => text !== undefined).join(', ');
  const name = title ?? url ?? about;
  const children: PhrasingContent[] = [
    url === undefined ? { type: 'text', value: name } : link(url, name),
    { type: 'text', value: about === '' || about === name ? '' : `, ${about}` },
    ...(archived === undefined
      ? []
      : [{ type: 'text', value: '; ' } as const, link(archived, archived)]),
  ];
  return {
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children }],
  };
}

function link(url: string, text = url): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

function format(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children }).trim();
}
