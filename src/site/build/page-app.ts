import type { APIContext } from 'astro';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import type { RenderJob } from './render-job.ts';

type Route = PathWithRoute['route'];

/** What Astro’s bundle of the pages exports, as far as it is used here. */
export interface PageApp extends Required<StaticPathsApp> {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** A page with what its `getStaticPaths` gives it. */
export interface Page extends PathWithRoute {
  params: APIContext['params'];
  props: APIContext['props'];
  /** Makes a data file; not there for a page of HTML. */
  answer?: Endpoint;
}

/** What our endpoints ask of Astro: nothing of the request, which no built file has. */
type Endpoint = (given: Pick<APIContext, 'params' | 'props'>) => Response | Promise<Response>;

/** Loads the bundle with the modules of all pages, each once. */
export async function loadApp({ entry, styles }: RenderJob['bundle']): Promise<PageApp> {
  const { app } = (await import(entry)) as { app: PageApp }; // the shape of Astro’s own entry
  const logger = { options: { destination: { write: () => true }, level: 'error' } };
  app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger });
  for (const [component, load] of app.manifest.pageMap ?? []) {
    const loaded = await load(); // by Astro for each of its pages
    app.manifest.pageMap?.set(component, () => Promise.resolve(loaded));
  }
  for (const { routeData } of app.manifest.routes)
    if (routeData.prerender) await app.getComponentByRoute(routeData);
  return app;
}

/** Every page of the site. */
export async function findPages(app: PageApp): Promise<Page[]> {
  const paths = await new StaticPaths(app).getAll();
  const pages: Page[] = [];
  for (const [route, group] of Map.groupBy(paths, (path) => path.route)) {
    const given = app.routeCache.get(route)?.staticPaths; // in the order in which they are named
    const mod = await app.getComponentByRoute(route);
    const { GET: answer } = mod as { GET?: Endpoint }; // Astro’s type is that of pages
    for (const [index, path] of group.entries()) {
      const { params = {}, props = {} } = given?.[index] ?? {};
      pages.push({ ...path, params, props, ...(answer && { answer }) });
    }
    // Astro asks for the props of a page once more; those of data files are nowhere else needed.
    const none = Object.assign([], { keyed: new Map<string, never>() });
    if (answer) app.routeCache.set(route, { mod, staticPaths: none });
  }
  return pages;
}
