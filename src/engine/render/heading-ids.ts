import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { headingPrefix } from './sanitize-schema.ts';

/** Gives every heading an id made of its words; of several alike the later ones are numbered. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, 'element', (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return;
      const words = headingPrefix + joinWords(textOf(element));
      let id = words;
      for (let number = 1; taken.has(id); number++) id = `${words}-${number}`;
      taken.add(id);
      element.properties['id'] = id;
    });
  };
}

/** All text of an element. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text.trim();
}

function joinWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
