import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { ensureBrowser } from '../helpers/find-browser.ts';

/** A port that nothing listens on. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** `npm run dev` of the second newsroom until the test is over; answers once it takes requests. */
async function startDevelopment(): Promise<string> {
  const newsroom = 'test/fixtures/sites/montagne';
  const port = await findPort();
  const args = ['src/cli/dev.ts', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, args, {
    detached: true, // a group of its own, which is ended whole
    stdio: ['ignore', 'pipe', 'pipe'],
    // Not the variables of the test runner, by which tools of the server would take it for a test.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: `${newsroom}/content`,
      SITE_CONFIG: `${newsroom}/site.config.ts`,
    },
  });
  const ended = new Promise<void>((resolve) =>
    server.on('exit', () => {
      resolve();
    }),
  );
  onTestFinished(async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await ended;
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer): void => {
      said += text.toString();
      if (said.includes(`:${port}/`)) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => {
      reject(new Error(said));
    });
  });
  return `http://127.0.0.1:${port}`;
}

/** What a first page needs is prepared when it is asked for. */
const patience = 90_000;

test(
  'while somebody writes, search works as in the built site',
  { timeout: patience },
  async () => {
    const address = await startDevelopment();
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${address}/search/?q=cabine+vingt+minutes`);
    const first = page.locator('[data-part="results"] > li a').first();
    await first.waitFor({ timeout: patience });
    expect(await first.getAttribute('href')).toBe('/claims/2025-ancienne-cabine-vingt-minutes/');
  },
);
