import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../model/source.ts';
import type { Citation } from './citation.ts';
import type { NoteList } from './notes.ts';
import type { Say } from './words.ts';

export interface MarkContext {
  sources: ReadonlyMap<string, Source>;
  notes: NoteList;
  say: Say;
}

/**
 * The mark of a citation: a raised number a source, each a link to its note. A source that the claim
 * does not list is shown as written; the check refuses it.
 */
export function renderMark(
  citations: readonly Pick<Citation, 'sourceId' | 'locator'>[],
  context: MarkContext,
): Element {
  const marks = citations.map((citation) => renderNumber(citation, context));
  return h(
    'sup.cite',
    marks.flatMap((mark, index) => (index === 0 ? [mark] : [', ', mark])),
  );
}

function renderNumber(
  { sourceId, locator }: Pick<Citation, 'sourceId' | 'locator'>,
  { sources, notes, say }: MarkContext,
): ElementContent {
  const source = sources.get(sourceId);
  if (source === undefined) return { type: 'text', value: `[@${sourceId}]` };
  const { markId, note } = notes.cite(sourceId, locator);
  const number = String(note.number);
  const ariaLabel = say('cite.label', { number, title: source.title });
  return h('a', { id: markId, href: `#${note.id}`, ariaLabel }, number);
}
