import { parseArgs } from 'node:util';
import { compareDiagnostics, type Diagnostic } from '../engine/diagnostic.ts';
import { loadCollection } from '../engine/index.ts';
import { checkHistory } from '../engine/read/check-history.ts';
import { dayOf, readClock } from '../engine/read/clock.ts';
import { readHistory } from '../engine/read/git-history.ts';
import { findPaths } from '../engine/read/paths.ts';
import { readSite } from '../engine/read/site-config.ts';
import { createProgress } from '../site/progress.ts';
import { applyEdits } from './check/apply-edits.ts';
import { findChangesSince } from './check/changes-since.ts';
import { proveQuotations, recordDigests } from './prove-quotations.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import { createLineReader } from './reporters/line-reader.ts';
import type { Report } from './reporters/report.ts';
import { formatText } from './reporters/text.ts';

/**
 * `npm run check [-- --content <folder>] [--format text|github|json] [--articles <folder>] [--changed <git ref>]
 * [--fix] [--no-cache]`: checks the content; only what has changed since a commit, when told; and mends what a machine
 * can mend. Exit code 0 without errors, 1 with errors, 2 when it could not check at all.
 */
const usage =
  'Usage: npm run check [-- --content <folder> --format text|github|json --articles <folder> --changed <git ref> --fix --no-cache]';

class UsageError extends Error {}

const formats = {
  text: (report: Report) => formatText(report, { colour: process.stdout.isTTY }),
  github: formatGithub,
  json: formatJson,
};

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await check();
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const { contentDir, format, articlesDir, changed, fix } = readArguments();
  const site = await readSite();
  const today = dayOf(await readClock(contentDir));
  const progress = createProgress();
  const load = () =>
    loadCollection({
      ...{ contentDir, site, today },
      onProgress: (done, total) => {
        if (done < total) progress.show('Reading files', done, total);
        else progress.show('Comparing them with each other');
      },
      onProblem: console.warn,
    });

  let collection = await load();
  if (fix && (await applyEdits(collection.diagnostics)) > 0) collection = await load();
  const misquoted: Diagnostic[] = [];
  if (articlesDir !== undefined) {
    const proof = await proveQuotations(collection.catalog, { contentDir, articlesDir });
    misquoted.push(...proof.diagnostics);
    // Digests of claims that could not be read would be lost.
    if (collection.claimFiles === collection.catalog.claims.length) await recordDigests(proof);
    collection = await load();
  }

  const history = await readHistory({ contentDir, catalog: collection.catalog, today });
  const silent = await checkHistory(history, { contentDir, catalog: collection.catalog });
  const found = [...collection.diagnostics, ...misquoted, ...silent];
  const since =
    changed === undefined
      ? undefined
      : await findChangesSince(changed, { contentDir, catalog: collection.catalog, today });
  const diagnostics = [...found, ...withoutTwins(since?.silent ?? [], found)]
    .filter((diagnostic) => since?.isNew(diagnostic) ?? true)
    .sort(compareDiagnostics);
  const report = { diagnostics, claims: collection.claimFiles, lineOf: createLineReader() };
  progress.end();
  process.stdout.write(formats[format](report));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What the history of the repository has told already is not told again. */
function withoutTwins(
  diagnostics: readonly Diagnostic[],
  known: readonly Diagnostic[],
): Diagnostic[] {
  return diagnostics.filter(
    ({ ruleId, file }) => !known.some((other) => other.ruleId === ruleId && other.file === file),
  );
}

function readArguments() {
  const options = parseOptions();
  const { content: contentDir, format, articles: articlesDir, changed, fix } = options;
  if (options['no-cache']) process.env['NO_CACHE'] = '1';
  if (!isFormat(format)) throw new UsageError(`There is no format \`${format}\`.`);
  return { contentDir, format, articlesDir, changed, fix };
}

function parseOptions() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: findPaths().contentDir },
        format: { type: 'string', default: 'text' },
        articles: { type: 'string' },
        changed: { type: 'string' },
        fix: { type: 'boolean', default: false },
        'no-cache': { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isFormat(text: string): text is keyof typeof formats {
  return Object.hasOwn(formats, text);
}

function describeFailure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n${usage}`;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
}
