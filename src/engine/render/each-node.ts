import type { Nodes, Parents } from 'mdast';

/** Visits a node and all below it in reading order, which is all that most rules need, and faster than `unist-util-visit`. */
export function eachNode(node: Nodes, visit: (node: Nodes, parent?: Parents) => void): void {
  visit(node);
  if ('children' in node) eachChild(node, visit);
}

function eachChild(parent: Parents, visit: (node: Nodes, parent: Parents) => void): void {
  for (const child of parent.children) {
    visit(child, parent);
    if ('children' in child) eachChild(child, visit);
  }
}
