import type { Root } from 'mdast';
import type { FigureNode } from './body-syntax.ts';
import { eachNode } from './each-node.ts';
import { parseBody } from './parse-markdown.ts';

/** A computed figure that the text prints: `{calc:id}`. */
export interface FigureUse {
  calculationId: string;
  /** Where the `{` stands, relative to the body; both start at 1. */
  line: number;
  column: number;
}

/** Every `{calc:id}` of a body in reading order, whether or not there is such a calculation. */
export function findFigures(body: string): FigureUse[] {
  return body.includes('{calc:') ? figuresIn(parseBody(body)) : [];
}

/** The same for a body that is already parsed. */
export function figuresIn(tree: Root): FigureUse[] {
  const figures: FigureUse[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'figure') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    figures.push({ calculationId: readFigure(node), line, column });
  });
  return figures;
}

/** The id of the calculation that `{calc:id}` names. */
export function readFigure({ value }: Pick<FigureNode, 'value'>): string {
  return value.slice('{calc:'.length, -1).trim();
}
