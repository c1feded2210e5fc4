import type { RootContent } from 'hast';
import { find, html } from 'property-information';

const mathSpace = 'http://www.w3.org/1998/Math/MathML';
const htmlSpace = 'http://www.w3.org/1999/xhtml';

/** Makes nodes of sanitised trees, without ever parsing markup. */
export function buildNodes(content: readonly RootContent[], space = htmlSpace): Node[] {
  return content.flatMap((node): Node[] => {
    if (node.type === 'text') return [document.createTextNode(node.value)];
    if (node.type !== 'element') return [];
    const inner = node.tagName === 'math' ? mathSpace : space;
    const element = document.createElementNS(inner, node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      if (value === null || value === undefined || value === false) continue;
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      element.setAttribute(find(html, name).attribute, value === true ? '' : text);
    }
    element.append(...buildNodes(node.children, inner));
    return [element];
  });
}
