import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of a Chromium or Chrome that is on this machine, if there is one. `CHROMIUM` names another. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place));
}

/** Finds a browser or installs one: with apt-get as root on Debian, else with Playwright’s own installer. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or name one with CHROMIUM=/path/to/chrome.',
  );
}

function installBrowser(): string | undefined {
  if (process.env['CHROMIUM'] !== undefined) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing Debian’s chromium.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    console.log('No browser found: installing Chromium for the tests.');
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  return findBrowser();
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
