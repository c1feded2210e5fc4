import { parseArgs } from 'node:util';
import { loadCollection } from '../engine/index.ts';
import { dayOf, readClock } from '../engine/read/clock.ts';
import { findPaths } from '../engine/read/paths.ts';
import { readSite } from '../engine/read/site-config.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import { createLineReader } from './reporters/line-reader.ts';
import type { Report } from './reporters/report.ts';
import { formatText } from './reporters/text.ts';

/**
 * `npm run check [-- --content <folder>] [--format text|github|json] [--articles <folder>]`: checks the
 * content. Exit code 0 without errors, 1 with errors, 2 when it could not check at all.
 */
const usage =
  'Usage: npm run check [-- --content <folder> --format text|github|json --articles <folder>]';

const formats = {
  text: (report: Report) => formatText(report, { colour: process.stdout.isTTY }),
  github: formatGithub,
  json: formatJson,
};

try {
  process.exitCode = await check();
} catch (error) {
  const cause =
    error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${cause}`);
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const { contentDir, format } = readArguments();
  const site = await readSite();
  const today = dayOf(await readClock(contentDir));
  const { claimFiles, diagnostics } = await loadCollection({ contentDir, site, today });
  const report = { diagnostics, claims: claimFiles, lineOf: createLineReader() };
  process.stdout.write(formats[format](report));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: findPaths().contentDir },
      format: { type: 'string', default: 'text' },
      articles: { type: 'string' },
    },
  });
  if (!isFormat(values.format)) throw new Error(`There is no format ${values.format}.\n${usage}`);
  return { contentDir: values.content, format: values.format, articles: values.articles };
}

function isFormat(text: string): text is keyof typeof formats {
  return Object.hasOwn(formats, text);
}
