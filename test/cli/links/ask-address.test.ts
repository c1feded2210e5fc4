import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { askAddress, type AskOptions } from '../../../src/cli/links/ask-address.ts';
import { isPublicHost } from '../../../src/cli/links/public-host.ts';
import { serve } from '../../helpers/serve.ts';

const options: AskOptions = {
  timeout: 500,
  userAgent: 'Test',
  isAllowed: () => Promise.resolve(true),
};

const redirect =
  (status: number, to: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location: to }).end();
  };
const answer =
  (status: number): RequestListener =>
  (_, response) => {
    response.writeHead(status).end();
  };
/** A server that answers HEAD otherwise than GET. */
const differing =
  (head: number, get: number): RequestListener =>
  ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? head : get).end();
  };
const endless: RequestListener = ({ method }, response) => {
  if (method === 'HEAD') {
    response.writeHead(501).end();
    return;
  }
  const send = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.writeHead(200).on('drain', send);
  send();
};
const moved =
  (status: number): RequestListener =>
  (request, response) => {
    if (request.url === '/new') response.writeHead(200).end();
    else response.writeHead(status, { location: '/new' }).end();
  };

const unknown = (reason: string) => ({ kind: 'unknown', reason });

test.each<[string, RequestListener, object]>([
  ['a page that is there', answer(200), { kind: 'ok', status: 200 }],
  ['a page that only GET finds', differing(404, 200), { kind: 'ok' }],
  ['a server that knows no HEAD', differing(405, 200), { kind: 'ok' }],
  ['a page that is gone', answer(404), { kind: 'gone', reason: 'it answers 404' }],
  ['a page that was taken away', answer(410), { kind: 'gone', reason: 'it answers 410' }],
  ['a page that is blocked', answer(403), unknown('it answers 403')],
  ['a page that asks for a password', answer(401), unknown('it answers 401')],
  ['a host that is asked too often', answer(429), unknown('it answers 429')],
  ['a server that is out of order', answer(503), unknown('it answers 503')],
  [
    'a page that has moved for good',
    moved(308),
    { kind: 'ok', movedTo: expect.stringMatching(/\/new$/) },
  ],
  ['a page that is elsewhere for now', moved(302), { kind: 'ok', status: 200 }],
  ['a redirect in a circle', redirect(302, '/'), unknown('it redirects in a circle')],
  [
    'a redirect to a file',
    redirect(302, 'file:///etc/passwd'),
    unknown('it redirects to what is no web address'),
  ],
  [
    'a redirect to nowhere',
    redirect(302, 'http://[/'),
    unknown('it redirects to what is no web address'),
  ],
  ['a body without end', endless, { kind: 'ok', status: 200 }],
  ['a server that is silent', () => undefined, unknown('it does not answer in time')],
  [
    'a connection that breaks',
    ({ socket }) => socket.destroy(),
    unknown('the connection fails (UND_ERR_SOCKET)'),
  ],
])('judges %s', async (_, listener, expected) => {
  const address = await serve(listener);
  expect(await askAddress(`${address}/`, options)).toMatchObject(expected);
});

test('remembers a new address only when every step on the way is for good', async () => {
  const address = await serve((request, response) => {
    const steps: Record<string, [number, string]> = { '/': [301, '/a'], '/a': [302, '/b'] };
    const [status, location] = steps[request.url ?? ''] ?? [200, ''];
    response.writeHead(status, { location }).end();
  });
  expect(await askAddress(`${address}/`, options)).toEqual({ kind: 'ok', status: 200 });
});

test('gives up on redirects without end', async () => {
  let step = 0;
  const address = await serve((_, response) => {
    response.writeHead(302, { location: `/${step++}` }).end();
  });
  const result = await askAddress(`${address}/`, options);
  expect(result).toMatchObject(unknown('it redirects without end'));
  expect(step).toBeLessThan(30);
});

test('says that there is no such host', async () => {
  const isAllowed = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
  expect(await askAddress('https://gone.example/', { ...options, isAllowed })).toEqual({
    kind: 'gone',
    reason: 'there is no such host',
  });
});

test.each([
  ['https://127.0.0.1/', false],
  ['https://10.1.2.3/', false],
  ['https://169.254.169.254/', false],
  ['https://[::1]/', false],
  ['https://[::ffff:10.0.0.1]/', false],
  ['https://[fd00::1]/', false],
  ['https://93.184.215.14/', true],
  ['https://[2606:4700::1]/', true],
])('knows whether %s is public', async (address, isPublic) => {
  expect(await isPublicHost(new URL(address).hostname)).toBe(isPublic);
});

test('does not follow a redirect into a private network', async () => {
  let asked = 0;
  const inner = await serve((_, response) => {
    asked++;
    response.end();
  });
  const outer = await serve(redirect(302, inner));
  let looked = 0;
  const isAllowed = () => Promise.resolve(looked++ === 0);
  expect(await askAddress(outer, { ...options, isAllowed })).toMatchObject({
    kind: 'unknown',
    reason: 'it is in a private network and was not asked',
  });
  expect(asked).toBe(0);
});
