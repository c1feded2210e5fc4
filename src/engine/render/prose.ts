import type { Site } from '../model/site.ts';
import { parseProse } from './parse-markdown.ts';
import { type RenderOptions, toHtml, toTree } from './to-tree.ts';
import { wordsOf } from './words.ts';

export interface ProseOptions extends RenderOptions {
  /** For the few interface words in the result; English by default. */
  site?: Pick<Site, 'words'>;
}

/**
 * Renders text without citations (a page, a claimant, a story, an article) as sanitised HTML whose
 * headings start at the second level. Never throws; the same in Node and a browser.
 */
export function renderProse(markdown: string, options: ProseOptions = {}): string {
  const say = wordsOf(options.site ?? { words: {} });
  return toHtml(toTree(parseProse(markdown), say, options).children);
}
