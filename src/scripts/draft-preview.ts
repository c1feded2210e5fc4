import type { DraftAnswers } from '../engine/draft/draft-files.ts';
import type { DraftPreview } from '../engine/draft/report-draft.ts';
import { buildNodes } from './hast-nodes.ts';

/** The claim as its page will read: verdict, statement, finding, reasoning and notes. */
export function buildPreview(
  { verdict, sections, notes }: DraftPreview,
  { fields }: DraftAnswers,
  { root, notesTitle }: { root: ParentNode; notesTitle: string },
): Node[] {
  const pattern = root.querySelector<HTMLTemplateElement>(
    `template[data-verdict="${CSS.escape(verdict)}"]`,
  );
  const text = (name: string) => String(fields[name] ?? '');
  const list = element(
    'ol',
    ...notes.map(({ id, text }) => Object.assign(element('li', text), { id })),
  );
  return [
    ...(pattern ? [document.importNode(pattern.content, true)] : []),
    element('h3', text('claim')),
    element('blockquote', element('p', text('quote'))),
    element('p', [text('claimant'), text('date')].join(', ')),
    element('p', element('strong', text('finding'))),
    ...sections.flatMap(({ title, content }) => [
      ...(title === '' ? [] : [element('h4', title)]),
      ...buildNodes(content),
    ]),
    ...(notes.length > 0 ? [element('h4', notesTitle), list] : []),
  ];
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
