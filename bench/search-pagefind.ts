import { createServer, type Server } from 'node:http';
import { createIndex, close as closePagefind } from 'pagefind';
import { type Browser, chromium, type Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import type { Engine } from './search-measure.ts';
import { preparedTerms } from './search-peers.ts';

/** The part of Pagefind’s browser module that is used. */
interface PagefindModule {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string }>;
}

/**
 * Pagefind in Chromium. It finds pages that hold all words, which a pasted post never gets; so each word
 * is searched by itself, and its scores are added with the word’s rarity.
 */
export function pagefindEngine(): Engine {
  let [browser, page, server]: [Browser?, Page?, Server?] = [];
  let bytes = 0;
  return {
    name: 'Pagefind, word by word',
    load: async (claims) => {
      const { index } = await createIndex();
      if (index === undefined) throw new Error('Pagefind could not start');
      for (const { id, claim, title } of claims)
        await index.addCustomRecord({
          url: `/${id}`,
          content: `${title}. ${claim}`,
          language: 'en',
        });
      const { files } = await index.getFiles();
      await closePagefind();
      const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
      bytes = files.reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0);
      server = createServer((request, response) => {
        const content = contents.get(new URL(request.url ?? '/', 'http://localhost').pathname);
        const isScript = request.url?.includes('.js') === true;
        response.writeHead(content === undefined && request.url !== '/' ? 404 : 200, {
          'content-type': isScript
            ? 'text/javascript'
            : content === undefined
              ? 'text/html'
              : 'application/octet-stream',
        });
        response.end(content);
      });
      const port = await listen(server);
      browser = await chromium.launch({
        executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
      page = await browser.newPage();
      await page.goto(`http://localhost:${String(port)}/`);
      await page.evaluate(async () => {
        const path = '/pagefind.js';
        const module = (await import(path)) as PagefindModule;
        await module.init();
        Object.assign(globalThis, { pagefind: module });
      });
    },
    search: async (query, k) => {
      const words = [...new Set(preparedTerms(query))];
      return (await page?.evaluate(searchByWord, { words, k })) ?? [];
    },
    size: () => ({ allFilesBrotli: bytes }),
    close: async () => {
      await browser?.close();
      server?.close();
    },
  };
}

/** Runs in the page. */
async function searchByWord({ words, k }: { words: string[]; k: number }): Promise<string[]> {
  const { pagefind } = globalThis as unknown as { pagefind: PagefindModule };
  const sums = new Map<string, { score: number; result: PagefindResult }>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    const rarity = Math.log(1 + 10_000 / (results.length + 1));
    for (const result of results) {
      const sum = sums.get(result.id)?.score ?? 0;
      sums.set(result.id, { score: sum + result.score * rarity, result });
    }
  }
  const best = [...sums.values()].sort((a, b) => b.score - a.score).slice(0, k);
  const pages = await Promise.all(best.map(({ result }) => result.data()));
  return pages.map(({ url }) => url.replace(/^\//, ''));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
