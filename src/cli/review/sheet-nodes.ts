import type {
  BlockContent,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { isWebAddress } from '../../engine/model/web-address.ts';
import { showControls } from '../reporters/show-controls.ts';

/** A part that is folded away until somebody opens it. */
export interface Details {
  type: 'details';
  summary: string;
  children: RootContent[];
}

/** Sanitised markup of a claim as its page shows it. */
export interface Rendered {
  type: 'rendered';
  html: string;
  /** Keeps the ids of several claims on one sheet apart. */
  prefix: string;
}

/** Words that were put in. */
export interface Inserted {
  type: 'inserted';
  data: { hName: 'ins' };
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inserted: Inserted;
  }
  interface RootContentMap {
    inserted: Inserted;
    details: Details;
    rendered: Rendered;
  }
  interface BlockContentMap {
    details: Details;
    rendered: Rendered;
  }
}

type Inline = string | PhrasingContent;

export function root(children: RootContent[]): Root {
  return { type: 'root', children };
}

export function heading(depth: 1 | 2 | 3 | 4, ...children: Inline[]): RootContent {
  return { type: 'heading', depth, children: inline(children) };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

/** Contributed text. Characters that do not show, or that turn text around, are spelled out. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: showHidden(value) };
}

export function strong(...children: Inline[]): PhrasingContent {
  return { type: 'strong', children: inline(children) };
}

export function inserted(value: string): PhrasingContent {
  return { type: 'inserted', data: { hName: 'ins' }, children: [text(value)] };
}

export function deleted(value: string): PhrasingContent {
  return { type: 'delete', children: [text(value)] };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: showControls(value) };
}

export function link(url: string, label = url): PhrasingContent {
  return isWebAddress(url) ? { type: 'link', url, children: [text(label)] } : text(label);
}

export function list(
  items: readonly (readonly Inline[] | readonly BlockContent[])[],
  ordered = false,
): List {
  return {
    type: 'list',
    spread: false,
    ordered,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: blocks(item) })),
  };
}

export function table(rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
    })),
  };
}

export function codeBlock(lang: string, value: string): RootContent {
  return { type: 'code', lang, value: showHidden(value) };
}

export function quotation(...children: Inline[]): RootContent {
  return { type: 'blockquote', children: [paragraph(...children)] };
}

export function details(summary: string, children: RootContent[]): Details {
  return { type: 'details', summary: showControls(summary), children };
}

export function rendered(html: string, prefix: string): Rendered {
  return { type: 'rendered', html: showHidden(html), prefix };
}

/** Spells out what does not show, line by line. */
function showHidden(value: string): string {
  return value.split('\n').map(showControls).join('\n');
}

function inline(children: readonly Inline[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

const blockTypes = new Set(['paragraph', 'list', 'details', 'rendered', 'code', 'blockquote']);

function blocks(item: readonly Inline[] | readonly BlockContent[]): BlockContent[] {
  const isBlock = item.every((child) => typeof child !== 'string' && blockTypes.has(child.type));
  return isBlock ? (item as BlockContent[]) : [paragraph(...(item as Inline[]))]; // one or the other
}
