import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import sirv from 'sirv';
import { headersAt, hostHeaders } from '../../src/engine/publish/host-headers.ts';
import type { BuiltSite } from './built-site.ts';
import { ensureBrowser } from './find-browser.ts';

/**
 * A built site served on this machine with the headers that it asks of hosts, and a browser that can reach nothing
 * else.
 */
export interface OpenSite {
  browser: Browser;
  /** The address of a page of the site: `url('/search/')`. */
  url(address: string): string;
  /** A fresh browser profile; every request to another host fails the test that made it. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Throws when a page has done what its content policy forbids. */
  close(): Promise<void>;
}

/** A service that the site is configured to ask, and where it stands during the test. */
export interface SearchServiceAt {
  /** The origin that the built pages name, such as `http://localhost:9200`. */
  origin: string;
  /** Host and port that answer for it. */
  standIn: string;
}

/** Serves a built site on a free port and opens Chromium on it. */
export async function openSite(site: BuiltSite, service?: SearchServiceAt): Promise<OpenSite> {
  const files = sirv(site.folder, { dev: true, etag: false });
  const headers = hostHeaders(site.base, service?.origin);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeaders(new Map(Object.entries(headersAt(pathname, headers))));
    request.url = '/' + (request.url ?? '/').slice(site.base.length);
    files(request, response, () => {
      response.statusCode = 404;
      response.end('not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(service === undefined
        ? []
        : [`--host-resolver-rules=MAP ${new URL(service.origin).hostname} ${service.standIn}`]),
    ],
  });
  const violations: string[] = [];
  return {
    browser,
    url: (address) => origin + site.base.replace(/\/$/, '') + address,
    async newContext(options) {
      const context = await browser.newContext(options);
      await context.route(
        (url) => url.origin !== origin && url.origin !== service?.origin,
        (route) => {
          throw new Error(`The page asked another host: ${route.request().url()}`);
        },
      );
      context.on('console', (message) => {
        if (isViolation(message.text())) violations.push(message.text());
      });
      return context;
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
  };
}

/** Whether a browser complains of what the content policy or the permissions policy forbids or does not know. */
function isViolation(message: string): boolean {
  return /content security policy|trusted ?(types|html|script)|permissions-policy/i.test(message);
}
