import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lighthouse and the Nu checker weigh more than all else that this project installs together, so they are installed
 * aside, by their exact versions and without their install scripts, when somebody measures.
 */
const versions = { lighthouse: '13.5.0', 'vnu-jar': '26.9.27' };
const folder = path.resolve('.build/bench-tools');

/** Installs the tools where they are not there yet. */
export function installTools(): void {
  if (hasAll()) return;
  console.error(
    `Installing ${Object.keys(versions).join(' and ')} in ${path.relative('.', folder)}/.`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...names];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The tools could not be installed.');
}

function hasAll(): boolean {
  return Object.entries(versions).every(([name, version]) => {
    try {
      const text = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version === version; // a package’s own file
    } catch {
      return false;
    }
  });
}

/** The address of a file of an installed tool. */
export function toolFile(name: string): string {
  return path.join(folder, 'node_modules', name);
}

/** What the benchmark reads of Lighthouse’s result. */
export interface LighthouseResult {
  lhr: {
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] }
    >;
    audits: Record<string, { score: number | null; numericValue?: number; displayValue?: string }>;
  };
}

export type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: string[] },
) => Promise<LighthouseResult | undefined>;

/** Lighthouse itself, which has no types here since it is not installed with the project. */
export async function loadLighthouse(): Promise<Lighthouse> {
  const address = pathToFileURL(toolFile('lighthouse/core/index.js')).href;
  return ((await import(address)) as { default: Lighthouse }).default; // its documented default export
}
