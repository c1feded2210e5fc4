import type { Page, PageApp } from './page-app.ts';
import { placePage } from './page-file.ts';

/**
 * The bytes of a page, as Astro’s own build would write them. A data file is asked of its endpoint itself: a request
 * through all of Astro takes several times as long as most of them need.
 */
export async function makePage(app: PageApp, page: Page, basePath: string): Promise<Buffer> {
  const { pathname, params, props, answer } = page;
  const response = answer
    ? await answer({ params, props })
    : await renderPage(app, page, placePage(page, basePath).url);
  if (!response.ok && pathname !== '/404')
    throw new Error(`${pathname} answers with the status ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

function renderPage(app: PageApp, { route }: Page, url: string): Promise<Response> {
  return app.render(new Request(new URL(url, 'http://localhost:4321')), { routeData: route });
}
