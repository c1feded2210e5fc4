import { bodyOf } from '../body.ts';
import type { RecordRule } from '../rule.ts';

export const bodyHtml: RecordRule = {
  id: 'body-html',
  severity: 'error',
  summary: 'A text is Markdown, without HTML and without pictures.',
  why: 'HTML can run programs, and a picture can call another server; pages here do neither.',
  examples: {
    ok: '---\nclaim: The lantern is red.\n---\n\nIt is **red**.\n',
    bad: '---\nclaim: The lantern is red.\n---\n\nIt is <b onclick="alert(1)">red</b>.\n',
    at: '5:7',
  },
  check({ record }, report) {
    const { html, images } = bodyOf(record);
    for (const { value, offset } of html) {
      if (/^<\//.test(value)) continue;
      report({
        at: { offset },
        message: `The text holds HTML: \`${shorten(value)}\`.`,
        fix: 'Write it in Markdown, or put it between backquotes to show it as it is.',
      });
    }
    for (const { url, offset } of images) {
      report({
        at: { offset },
        message: `The text shows a picture from \`${url}\`.`,
        fix: 'Describe it in words, and link to the page that shows it.',
      });
    }
  },
};

function shorten(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
