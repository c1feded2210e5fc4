import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const page = readFileSync('docs/dependencies.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest; // npm’s own file
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>; // npm’s own file
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

/** The rows of a table of the page: package, licence, reason. */
function rowsUnder(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) =>
    row.slice(1),
  );
}

test.each([
  ['In the site and its tools', manifest.dependencies],
  ['In tests, measurements and editors', manifest.devDependencies],
])('the page names each package with its licence and a reason: %s', (heading, packages) => {
  const rows = rowsUnder(heading);
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(packages).sort());
  for (const [name = '', licence, reason = ''] of rows) {
    const file = path.join('node_modules', name, 'package.json');
    const { license } = JSON.parse(readFileSync(file, 'utf8')) as LockedPackage; // npm’s own file
    expect(license, name).toBe(licence);
    expect(reason.length, name).toBeGreaterThan(4);
  }
});

test('every licence that comes along stands on the page', () => {
  const named = new Set<string>(page.split('## Licences')[1]?.match(/(?<=`)[\w.-]+(?=`)/g) ?? []);
  const found = new Set(
    locked.flatMap(([, { license = 'none' }]) => license.match(/[\w.-]+/g) ?? []),
  );
  for (const word of ['OR', 'AND']) found.delete(word);
  expect([...found].filter((license) => !named.has(license))).toEqual([]);
});

test('the lockfile pins each package by its digest and names no other place than the registry', () => {
  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  const places = locked.flatMap(([, { resolved }]) => resolved ?? []);
  expect(places.filter((place) => !place.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter((range) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('only packages that are named run a script when they are installed', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = running.map(([place]) => place.split('node_modules/').at(-1));
  expect([...new Set(names)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});

test('the bill of materials lists every package', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { bomFormat, components } = JSON.parse(printed) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[] }[]; // CycloneDX
  };
  expect(bomFormat).toBe('CycloneDX');
  const names = new Set(components.map(({ name }) => name));
  expect(Object.keys(manifest.dependencies).filter((name) => !names.has(name))).toEqual([]);
  expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});
