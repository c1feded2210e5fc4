import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';
import { joLantern } from '../../helpers/check-files.ts';
import { makeFolder, readFolder, runCommand } from '../../helpers/command.ts';
import { serve } from '../../helpers/serve.ts';

/** A newsroom whose one claim rests on these addresses, and whose place is the first of them. */
function newsroom(...addresses: string[]) {
  const sources = addresses.map((url, index) => sourceFields({ id: `work-${index}`, url }));
  return makeFolder({
    'content/claimants/jo-lantern.md': joLantern,
    'content/claims/2026/red.md': claimFile(
      { appearances: [{ url: addresses[0] }], sources },
      'Red.\n',
    ),
  });
}

function links(cwd: string, day: string, ...args: string[]) {
  const env = { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
  const flags = [
    '--allow-private',
    '--delay',
    '0',
    '--timeout',
    '1000',
    '--wayback',
    'http://127.0.0.1:1',
  ];
  return runCommand('links', [...flags, ...args], { cwd, env });
}

describe('npm run links', () => {
  test('calls an address dead after three days, and proposes an archived copy', async () => {
    const address = await serve((request, response) => {
      response.writeHead(request.url === '/there' ? 200 : 404).end();
    });
    const wayback = await serve((_, response) => {
      const closest = {
        available: true,
        url: 'http://web.archive.org/web/20260101000000/x',
        status: '200',
      };
      response.end(JSON.stringify({ archived_snapshots: { closest } }));
    });
    const cwd = await newsroom(`${address}/there`, `${address}/gone#part`);
    const run = (day: string) => links(cwd, day, '--wayback', wayback);
    const first = await run('2026-03-01');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.replaceAll(address, '')).toMatchInlineSnapshot(`
      "failing  /gone: it answers 404, on 1 of 3 days
      2 addresses: 1 ok, 1 unknown
      "
    `);
    await run('2026-03-02');
    const { stdout } = await run('2026-03-03');
    expect(stdout.replaceAll(address, '')).toMatchInlineSnapshot(`
      "dead     /gone: it answers 404
                 content/claims/2026/red.md
                 write \`archived: https://web.archive.org/web/20260101000000/x\` beside it
      2 addresses: 1 ok, 1 dead
      "
    `);
  });

  test('asks each address once, and not again on the same day', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.end();
    });
    const cwd = await newsroom(`${address}/a`, `${address}/b`, `${address}/a#part`);
    await links(cwd, '2026-03-01');
    await links(cwd, '2026-03-01');
    expect(asked.sort()).toEqual(['HEAD /a', 'HEAD /b']);
    await links(cwd, '2026-03-01', '--all');
    expect(asked).toHaveLength(4);
  });

  test('goes on with what was not asked yet', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const cwd = await newsroom(`${address}/a`, `${address}/b`);
    const known = { version: 1, links: { [`${address}/a`]: { state: 'ok', asked: '2026-03-01' } } };
    await writeFile(path.join(cwd, '.links.json'), JSON.stringify(known));
    await links(cwd, '2026-03-02');
    expect(asked).toEqual(['/b']);
  });

  test('keeps what it knows when it is stopped', async () => {
    let stop: () => void = () => undefined;
    const interrupt = new Promise<void>((resolve) => (stop = resolve));
    const address = await serve((request, response) => {
      if (request.url === '/b') stop();
      setTimeout(() => response.end(), request.url === '/b' ? 300 : 0);
    });
    const cwd = await newsroom(`${address}/a`, `${address}/b`, `${address}/c`);
    const flags = ['--allow-private', '--delay', '0'];
    const { code, stdout } = await runCommand('links', flags, { cwd, interrupt });
    expect(code).toBe(0);
    expect(stdout).toContain('3 addresses: 2 ok, 1 not asked yet');
  });

  test('leaves a host alone that asks for fewer requests', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.writeHead(429).end();
    });
    const cwd = await newsroom(`${address}/a`, `${address}/b`, `${address}/c`);
    const { stdout } = await links(cwd, '2026-03-01');
    expect(asked).toBe(2); // HEAD and GET of the first
    expect(stdout).toContain('unknown  2 address(es): its host asks for fewer requests');
  });

  test('holds nothing against addresses while the machine is offline', async () => {
    const cwd = await newsroom('https://one.invalid/', 'https://two.invalid/');
    const { stdout } = await runCommand('links', ['--delay', '0'], { cwd });
    expect(stdout).toMatch(/this machine seems to be offline|EAI_AGAIN/);
    const record = JSON.parse(await readFile(path.join(cwd, '.links.json'), 'utf8')) as {
      links: object;
    };
    expect(JSON.stringify(record.links)).not.toContain('no such host');
  });

  test('does not ask private networks', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.end();
    });
    const cwd = await newsroom(address);
    const { stdout } = await runCommand('links', ['--delay', '0'], { cwd });
    expect(asked).toBe(0);
    expect(stdout).toContain('it is in a private network and was not asked');
  });

  test('refuses a record that is none', async () => {
    const cwd = await makeFolder({ 'content/README.md': '', 'record.json': '{"version":2}' });
    const { code, stderr } = await links(cwd, '2026-03-01', '--record', 'record.json');
    expect(code).toBe(2);
    expect(stderr).toContain('record.json is no record of links');
  });
});

describe('npm run links -- --archive', () => {
  test('finds copies or has them made, and writes them into every file that cites the work', async () => {
    const address = await serve((request, response) => {
      response.writeHead(request.url === '/gone' ? 404 : 200).end();
    });
    const requests: string[] = [];
    const wayback = await serve((request, response) => {
      const url = request.url ?? '';
      requests.push(url.replaceAll(encodeURIComponent(address), '').replaceAll(address, ''));
      if (url.startsWith('/save/')) {
        response.setHeader('content-location', `/web/20260301120000/${url.slice(6)}`);
        response.end();
      } else {
        const closest = { available: true, url: 'http://web.archive.org/web/20250101000000/known' };
        response.end(
          JSON.stringify({ archived_snapshots: url.includes('known') ? { closest } : {} }),
        );
      }
    });
    const sources = [
      sourceFields({ id: 'known', url: `${address}/known` }),
      sourceFields({ id: 'new', url: `${address}/new` }),
      sourceFields({ id: 'gone', url: `${address}/gone` }),
      sourceFields({
        id: 'kept',
        url: `${address}/kept`,
        archived: 'https://archive.example/kept',
      }),
    ];
    const cwd = await makeFolder({
      'content/claimants/jo-lantern.md': joLantern,
      'content/claims/2026/red.md': claimFile({ sources }, 'Red.\n'),
      'content/claims/2026/also.md': claimFile({ sources: sources.slice(1, 2) }, 'Also.\n').replace(
        'publisher: The Lantern',
        'publisher: The Lantern # stays',
      ),
    });
    const before = await readFolder(cwd);
    const { stdout } = await links(cwd, '2026-03-01', '--archive', '--wayback', wayback);
    expect(stdout).toContain('written into 2 file(s)');
    expect(stdout).toContain('/gone: no copy, and none could be made');
    expect(requests.filter((url) => url.startsWith('/save/'))).toEqual(['/save//new']);
    const after = await readFolder(cwd);
    const added = (file: string) =>
      after[file]?.split('\n').filter((line) => !before[file]?.split('\n').includes(line));
    expect(added('content/claims/2026/also.md')).toEqual([
      `    archived: ${wayback}/web/20260301120000/${address}/new`,
    ]);
    expect(added('content/claims/2026/red.md')).toEqual([
      '    archived: https://web.archive.org/web/20250101000000/known',
      `    archived: ${wayback}/web/20260301120000/${address}/new`,
    ]);
  });
});
