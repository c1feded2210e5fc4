import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedContent } from '../test/helpers/published-content.ts';
import { pageTypes } from '../test/helpers/page-types.ts';
import { measureFirstResult } from './first-result.ts';
import { checkHtml } from './pages/check-html.ts';
import { serveCompressed } from './pages/compressed-site.ts';
import { measurePages, type PageScores } from './pages/measure-pages.ts';
import { installTools } from './pages/tools.ts';

/**
 * `npm run bench:pages [-- --only home,claim --runs 3]`: builds the site as if it were published, and holds each page type
 * against Lighthouse with its settings for phones and against W3C’s Nu checker, and search against the time of a key on a
 * slow phone. Prints a JSON line a page, the median of its runs, then a table.
 */
const folder = '.build/bench/pages';
const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '1' } },
});
const chosen = values.only?.split(',');
const pages = Object.entries(pageTypes).filter(([name]) => chosen?.includes(name) ?? true);

installTools();
build();
const problems = checkHtml(
  folder,
  pages.map(([, address]) => fileOf(address)),
);
for (const problem of problems ?? []) console.log(JSON.stringify(problem));
const site = await serveCompressed(folder);
const scores: PageScores[] = [];
for await (const score of measurePages(
  site.origin,
  pages.filter(isIndexable),
  Number(values.runs),
)) {
  console.log(JSON.stringify(score));
  scores.push(score);
}
if (chosen?.includes('search') ?? true)
  console.log(JSON.stringify({ firstResultMs: await measureFirstResult(site.origin) }));
site.close();
printTable(scores);
console.log(sayProblems());

function build(): void {
  run('test/helpers/published-content.ts');
  run('src/cli/build.ts', '--out', folder);
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...(args[0] === 'src/cli/build.ts' && {
        CONTENT_DIR: publishedContent,
        SITE_CONFIG: 'test/fixtures/sites/published.config.ts',
      }),
    },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed.`);
}

function fileOf(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  return path.join('.', pathname, pathname.endsWith('/') ? 'index.html' : '');
}

/** Pages that ask not to be found would lose points for just that. */
function isIndexable([, address]: readonly [string, string]): boolean {
  return !readFileSync(path.join(folder, fileOf(address)), 'utf8').includes('content="noindex"');
}

function printTable(rows: readonly PageScores[]): void {
  console.log(
    '\n| page | performance | accessibility | best practices | seo | LCP (s) | CLS | lost by |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: | --- |');
  for (const row of rows) {
    const { page, performance, accessibility, seo, lcpMs, cls, lost } = row;
    const seconds = (lcpMs / 1000).toFixed(1);
    console.log(
      `| ${page} | ${performance} | ${accessibility} | ${row['best-practices']} | ${seo} | ${seconds} | ${cls} | ${lost.join(', ')} |`,
    );
  }
}

function sayProblems(): string {
  if (problems === undefined)
    return 'HTML was not checked: the Nu checker needs Java (on Debian: apt-get install default-jre-headless).';
  return `The Nu checker finds ${problems.length} errors on ${pages.length} pages.`;
}
