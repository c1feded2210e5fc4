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
  props: object;
}

/** Loads the bundle with the modules of all pages. */
export async function loadApp({ entry, pages }: RenderJob): Promise<PageApp> {
  const { app } = (await import(entry)) as { app: PageApp }; // the shape of Astro’s own entry
  const logger = { options: { destination: { write: () => true }, level: 'error' } };
  app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger });
  for (const { routeData } of app.manifest.routes)
    if (routeData.prerender) await app.getComponentByRoute(routeData);
  return app;
}

/** Every page of the site. */
export async function findPages(app: PageApp): Promise<Page[]> {
  const paths = await new StaticPaths(app).getAll();
  return [...Map.groupBy(paths, ({ route }) => route)].flatMap(([route, group]) => {
    const given = app.routeCache.get(route)?.staticPaths; // in the order in which they are named
    return group.map((page, index) => ({ ...page, props: given?.[index]?.props ?? {} }));
  });
}
