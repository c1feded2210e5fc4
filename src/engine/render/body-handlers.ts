import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import { blocksIn } from '../calc/blocks.ts';
import { evaluateCalculation, type Result } from '../calc/evaluate.ts';
import type { Calculation } from '../model/calculation.ts';
import type { CitationNode, FigureNode } from './body-syntax.ts';
import { type CalculationContext, calculationId, renderCalculation } from './calculation.ts';
import { readCitation } from './citation.ts';
import { readFigure } from './find-figures.ts';
import { renderMark } from './note-mark.ts';

interface Computed {
  calculation: Calculation;
  result: Result;
}

/**
 * How what claim bodies add to Markdown becomes HTML. What cannot be worked out (an unknown figure, a
 * calculation with a mistake) is shown as written: the check refuses it, and a preview shows where.
 */
export function createHandlers(body: Root, context: CalculationContext) {
  const computed = computeAll(body, context);
  const byLine = new Map(computed.map((entry) => [entry.calculation.line, entry]));
  const byId = new Map(computed.toReversed().map((entry) => [entry.calculation.id, entry]));
  return {
    citation: (_state: State, node: CitationNode) => renderMark(readCitation(node), context),
    figure: (_state: State, node: FigureNode) => renderFigure(node, byId.get(readFigure(node))),
    code(state: State, node: Code) {
      const entry = byLine.get((node.position?.start.line ?? 0) + 1);
      if (entry === undefined) return defaultHandlers.code(state, node);
      return renderCalculation(entry.calculation, entry.result, context);
    },
  };
}

function computeAll(body: Root, { language, say }: CalculationContext): Computed[] {
  return blocksIn(body).flatMap(({ calculation }) => {
    if (calculation === undefined) return [];
    const result = evaluateCalculation(calculation, { language, per: say('calc.per') });
    return 'problem' in result ? [] : [{ calculation, result }];
  });
}

function renderFigure(node: FigureNode, entry: Computed | undefined): ElementContent {
  const text = { type: 'text' as const, value: entry?.result.text ?? node.value };
  if (entry === undefined || node.isPlain === true) return text;
  return h('a.figure', { href: `#${calculationId(entry.calculation)}` }, text);
}
