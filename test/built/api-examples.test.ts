import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataPaths } from '../../src/engine/publish/data-paths.ts';
import { realSite } from '../helpers/built-site.ts';

const documentation = readFileSync('docs/api.md', 'utf8');
const examplesIn = (language: string) =>
  [...documentation.matchAll(/^### ([^\n]+)\n\n```(\w+)\n(.*?)^```/gms)]
    .filter(([, , name]) => name === language)
    .map(([, title = '', , code = '']): [string, string] => [title, code]);

let server: Server;
let origin: string;
beforeAll(async () => {
  const files = sirv(realSite.folder);
  server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
});
afterAll(() => server.close());

describe('the documentation’s examples run', () => {
  test.each(examplesIn('js'))('%s', async (_title, code) => {
    const program = code.replaceAll('https://checks.example.org', origin);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  });

  test.each(examplesIn('sql'))('%s', (_title, code) => {
    const file = path.join(realSite.folder, dataPaths.database);
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare(code).all().length).toBeGreaterThan(1);
    database.close();
  });
});

test('the documentation has examples of both kinds', () => {
  expect(examplesIn('js').length).toBeGreaterThan(1);
  expect(examplesIn('sql').length).toBeGreaterThan(1);
});

test('every file that the documentation names is there', () => {
  const named = [...documentation.matchAll(/`(\/(?:api|data)\/[^`<]+\.\w+)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter((file) => !existsSync(path.join(realSite.folder, file)));
  expect(missing).toEqual([]);
});
