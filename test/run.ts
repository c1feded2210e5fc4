import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './helpers/find-browser.ts';
import { hostileContent } from './helpers/hostile-content.ts';
import { publishedContent } from './helpers/published-content.ts';

/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Prints the time of each
 * stage and closes with `N passed, N failed`. `npm test -- --only unit,check` runs some of the stages.
 */
interface Stage {
  name: string;
  /** Arguments to Node 24; a Vitest stage gets a report file appended. */
  commands: string[][];
  env?: Record<string, string>;
  /** The Vitest project whose tests this stage counts; other stages count as one. */
  project?: string;
}

const bin = (name: string) => path.join('node_modules', name);
const build = (out: string, env: Record<string, string> = {}, ...args: string[]): Stage => ({
  name: `build ${out}`,
  commands: [['src/cli/build.ts', '--out', `.build/test/${out}`, ...args]],
  env,
});
const secondNewsroom = {
  CONTENT_DIR: 'test/fixtures/sites/montagne/content',
  SITE_CONFIG: 'test/fixtures/sites/montagne/site.config.ts',
};

const stages: Stage[] = [
  {
    name: 'format',
    commands: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  },
  { name: 'lint', commands: [[bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']] },
  {
    name: 'types',
    commands: [
      [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'],
      [bin('@astrojs/check/bin/astro-check.js'), '--minimumFailingSeverity', 'hint'],
    ],
  },
  { name: 'unit', commands: [], project: 'unit' },
  { name: 'check', commands: [['src/cli/check.ts']] },
  build('site'),
  build('under-base', { BASE_PATH: '/checks/' }),
  build('second-newsroom', secondNewsroom),
  build('one-thread', secondNewsroom, '--workers', '0'),
  build('part-1', secondNewsroom, '--shard', '1/2'),
  build('part-2', secondNewsroom, '--shard', '2/2'),
  {
    name: 'published content',
    commands: [['test/helpers/published-content.ts']],
  },
  build('published', {
    CONTENT_DIR: publishedContent,
    SITE_CONFIG: 'test/fixtures/sites/search-service.config.ts',
  }),
  { name: 'hostile content', commands: [['test/helpers/hostile-content.ts']] },
  build('hostile', { ...secondNewsroom, CONTENT_DIR: hostileContent }),
  { name: 'site', commands: [], project: 'site' },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',');
const scratch = await mkdtemp('.test-report-');
let passed = 0;
let failed = 0;
const failures: string[] = [];

try {
  for (const stage of stages) {
    if (chosen && !chosen.includes(stage.name.split(' ')[0] ?? '')) continue;
    const started = performance.now();
    const [good, bad] = await runStage(stage);
    passed += good;
    failed += bad;
    if (bad > 0) failures.push(`stage ${stage.name}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${bad === 0 ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(22)} ${seconds.padStart(6)} s  ${good} passed, ${bad} failed`,
    );
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
for (const name of failures) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function runStage(stage: Stage): Promise<[passed: number, failed: number]> {
  if (stage.project !== undefined) return runTests(stage.project);
  for (const command of stage.commands) {
    if ((await runNode(command, stage.env)) !== 0) return [0, 1];
  }
  return [1, 0];
}

/** Runs a Vitest project and counts its tests; a run that breaks before a test counts as one failure. */
async function runTests(project: string): Promise<[passed: number, failed: number]> {
  const env: Record<string, string> = {};
  if (project === 'site') {
    try {
      env['CHROMIUM'] = ensureBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return [0, 1];
    }
  }
  const report = path.join(scratch, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter',
    'minimal',
    '--reporter',
    'json',
    `--outputFile.json=${report}`,
  ];
  const code = await runNode([bin('vitest/vitest.mjs'), ...args], env);
  const counts = await readCounts(report);
  failures.push(...failedTests(counts));
  const broken = counts.numFailedTests === 0 && (code !== 0 || counts.numPassedTests === 0);
  return [counts.numPassedTests, counts.numFailedTests + counts.numPendingTests + (broken ? 1 : 0)];
}

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  /** Skipped tests. There are none, and one counts as a failure. */
  numPendingTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** `file: test` of each that failed, to stand at the end where a reader of a long log looks. */
function failedTests({ testResults }: Counts): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${path.relative('.', name)}: ${fullName}`),
  );
}

async function readCounts(file: string): Promise<Counts> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Counts; // Vitest’s own report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  }
}

function runNode(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
