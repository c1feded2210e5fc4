import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { decodeFragment } from '../../render/links.ts';
import { parseProse } from '../../render/parse-markdown.ts';
import { headingPrefix } from '../../render/sanitize-schema.ts';
import { toTree } from '../../render/to-tree.ts';
import { wordsOf } from '../../render/words.ts';
import { innerLinksOf } from '../inspect-record.ts';
import { suggest } from '../nearest.ts';
import { recordsOf } from '../records.ts';
import type { CatalogRule, RuleContext } from '../rule.ts';
import { createPageFinder } from '../site-pages.ts';

export const linkDead: CatalogRule = {
  id: 'link-dead',
  severity: 'error',
  summary: 'A link within the site leads to a page that is there, or to a heading of its own text.',
  why: 'A reader who follows a reason and finds nothing trusts the next one less.',
  examples: {
    beside: { 'claims/2025/a-lantern.md': 'date: 2025-01-02\n' },
    ok: '---\nclaim: The lantern was red.\n---\n\nSee [another](/claims/a-lantern/).\n',
    bad: '---\nclaim: The lantern was red.\n---\n\nSee [another](/claims/a-lamp/).\n',
    at: '5:5',
  },
  check(report, context) {
    const hasPage = createPageFinder(context.catalog);
    for (const placed of recordsOf(context.catalog)) {
      const { record } = placed;
      const known = context.inspections?.get(record.file);
      for (const { url, offset } of known?.innerLinks ?? innerLinksOf(placed)) {
        if (isPath(url) && !hasPage(url)) {
          report(record.file, {
            at: { offset },
            message: `No page of this site stands at \`${url}\`.`,
            fix: 'Correct the address: `/claims/<slug>/`, `/articles/<slug>/`, `/method/` and so on.',
          });
        }
        if (!url.startsWith('#') || url.startsWith('#calc-')) continue;
        const headings = headingsOf(record, context);
        const wanted = decodeFragment(url.slice(1));
        if (headings.has(wanted)) continue;
        report(record.file, {
          at: { offset },
          message: `No heading of this text is called \`${url}\`.`,
          fix: suggest(wanted, headings, 'Link to the words of a heading, joined by hyphens.'),
        });
      }
    }
  },
};

function isPath(url: string): boolean {
  return /^\/(?![/\\])/.test(url);
}

/** The names by which a text’s headings can be linked to. */
function headingsOf({ body }: { body: string }, { site }: RuleContext): Set<string> {
  const names = new Set<string>();
  visit(toTree(parseProse(body), wordsOf(site)), 'element', ({ tagName, properties }: Element) => {
    if (/^h[2-6]$/.test(tagName)) names.add(String(properties['id']).slice(headingPrefix.length));
  });
  return names;
}
