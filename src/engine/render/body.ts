import type { Root as HtmlRoot } from 'hast';
import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { attachMarks } from './attach-marks.ts';
import { createHandlers } from './body-handlers.ts';
import { textOf } from './heading-ids.ts';
import { createNotes, type Note } from './notes.ts';
import { parseBody } from './parse-markdown.ts';
import { type RenderOptions, toHtml, toTree } from './to-tree.ts';
import { wordsOf } from './words.ts';

/** A part of a body under one heading. */
export interface BodySection {
  /** For the heading that the page draws. Empty, as the title, for text before the first heading. */
  id: string;
  title: string;
  /** What stands below the heading. */
  html: string;
}

/** A claim’s reasoning as sanitised HTML, with its notes as data: the page draws the list of them. */
export interface RenderedBody {
  sections: BodySection[];
  /** Numbered by first citation of a source and a place in it. */
  notes: Note[];
  /** Source id → ids of the places in the text that cite it. */
  citedBy: ReadonlyMap<string, string[]>;
}

/** The same with trees in the place of markup, for whoever builds nodes from them. */
export interface RenderedTree extends Omit<RenderedBody, 'sections'> {
  sections: SectionTree[];
}
export interface SectionTree extends Omit<BodySection, 'html'> {
  content: HtmlRoot['children'];
}

/** A claim’s page and the files beside it ask for one body in a row. */
let last:
  { claim: Claim; site: Site; sitePath: RenderOptions['sitePath']; body: RenderedBody } | undefined;

/**
 * Renders a claim’s body. Never throws, whatever the body holds; the same in Node and a browser. Leave it as it is:
 * whoever asks next gets the same one.
 */
export function renderBody(claim: Claim, site: Site, options: RenderOptions = {}): RenderedBody {
  const { sitePath } = options;
  if (last?.claim === claim && last.site === site && last.sitePath === sitePath) return last.body;
  const body = renderAnew(claim, site, options);
  last = { claim, site, sitePath, body };
  return body;
}

function renderAnew(claim: Claim, site: Site, options: RenderOptions): RenderedBody {
  const { sections, ...rest } = renderTree(claim, site, options);
  const asHtml = sections.map(({ content, ...section }) => ({ ...section, html: toHtml(content) }));
  return { sections: asHtml.filter(({ title, html }) => title !== '' || html !== ''), ...rest };
}

/** Renders a claim’s body as sanitised trees. */
export function renderTree(claim: Claim, site: Site, options: RenderOptions = {}): RenderedTree {
  const body = parseBody(claim.body);
  const notes = createNotes();
  const say = wordsOf(site);
  const sources = new Map(claim.sources.map((source) => [source.id, source]));
  const handlers = createHandlers(body, { sources, notes, say, language: site.language });
  const tree = toTree(body, say, { ...options, handlers });
  attachMarks(tree);
  return { sections: cutSections(tree), notes: [...notes.notes], citedBy: notes.citedBy };
}

function cutSections({ children }: HtmlRoot): SectionTree[] {
  const parts: SectionTree[] = [];
  let part: SectionTree = { id: '', title: '', content: [] };
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'h2') {
      parts.push(part);
      part = { id: String(child.properties['id']), title: textOf(child), content: [] };
    } else part.content.push(child);
  }
  return [...parts, part];
}
