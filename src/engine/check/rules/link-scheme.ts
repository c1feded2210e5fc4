import { bodyOf } from '../body.ts';
import type { RecordRule } from '../rule.ts';

export const linkScheme: RecordRule = {
  id: 'link-scheme',
  severity: 'error',
  summary:
    'A link leads to http, https or mailto, to a page of this site (`/method/`), or to a heading (`#why-this-verdict`).',
  why: 'Other addresses run programs or open files on the reader’s machine.',
  examples: {
    ok: '---\nclaim: The lantern is red.\n---\n\nSee [the log](https://lantern.example/log).\n',
    bad: '---\nclaim: The lantern is red.\n---\n\nSee [the log](javascript:alert(1)).\n',
    at: '5:5',
  },
  check({ record }, report) {
    for (const { url, offset } of bodyOf(record).links) {
      if (isAllowed(url)) continue;
      report({
        at: { offset },
        message: `The link to \`${url}\` is not one that a page may carry.`,
        fix: 'Start it with `https://`, `http://` or `mailto:`, or with `/` for a page of this site.',
      });
    }
  },
};

function isAllowed(url: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:|#)/i.test(url) || /^\/(?![/\\])/.test(url);
}
