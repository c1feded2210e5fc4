import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersAt, hostHeaders } from '../../src/engine/publish/host-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** As hosts compress while they answer: the highest quality would be timed as a slow host. */
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Serves a built site as a good host does: compressed, with the headers that it asks for. */
export async function serveCompressed(
  folder: string,
): Promise<{ origin: string; close: () => void }> {
  const headers = hostHeaders('/');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    response.setHeaders(new Map(Object.entries(headersAt(pathname, headers))));
    if (type !== undefined) response.setHeader('Content-Type', type);
    if (type?.startsWith('font/')) response.end(readFileSync(file));
    else {
      response.setHeader('Content-Encoding', 'br');
      response.end(brotliCompressSync(readFileSync(file), compression));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
