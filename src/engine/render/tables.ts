import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a box that scrolls by keyboard too, says what a header cell heads, and turns
 * the outdated `align` attribute into a class.
 */
export function rehypeTables({ label }: { label: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || parent === undefined || index === undefined)
        return undefined;
      visit(element, 'element', settleCell);
      parent.children[index] = h(
        'div.table-scroll',
        { role: 'group', tabIndex: 0, ariaLabel: label },
        element,
      );
      return SKIP;
    });
  };
}

function settleCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (align !== undefined)
    cell.properties = { ...properties, className: [`align-${String(align)}`] };
  if (cell.tagName === 'th') cell.properties['scope'] ??= 'col';
}
