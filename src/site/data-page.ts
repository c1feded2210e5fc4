import { renderProse } from '../engine/render/prose.ts';
import { urls } from './urls.ts';

/** The address that the examples of the documentation use. */
const exampleAddress = 'https://checks.example.org';

/** Documentation of this software, as a page: its heading, its opening and the rest as HTML. */
export function parseDocumentation(markdown: string): {
  title: string;
  lead: string;
  html: string;
} {
  const home = urls.absolute(urls.home())?.replace(/\/$/, '');
  const text = home === undefined ? markdown : markdown.replaceAll(exampleAddress, home);
  const [title = '', lead = '', ...rest] = text.split(/\n{2,}/);
  return {
    title: title.replace(/^# /, ''),
    lead: lead.replace(/\s+/g, ' '),
    html: scrollByKey(linkFiles(renderProse(rest.join('\n\n'), { sitePath: urls.path }))),
  };
}

/** Turns each path of a file into a link to it; what varies stands in `<…>` and has none. */
function linkFiles(html: string): string {
  return html.replace(
    /<code>(\/(?:api|data)\/[\w./-]+)<\/code>/g,
    (code, path: string) => `<a href="${urls.path(path)}">${code}</a>`,
  );
}

/** Lets those who use no pointer scroll an example that is wider than the screen. */
function scrollByKey(html: string): string {
  return html.replaceAll('<pre>', '<pre tabindex="0">');
}
