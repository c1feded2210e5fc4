import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { findPaths } from './src/engine/read/paths.ts';
import { readSite } from './src/engine/read/site-config.ts';
import { leaveBundle } from './src/site/build/bundle/leave-bundle.ts';
import { basePath, outDir } from './src/site/environment.ts';

/** Puts the shared styles before those of the components, so that the order of layers is declared first. */
const stylesFirst = {
  name: 'styles-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('page-ssr', "import '/src/styles/index.css';"),
  },
};

/** While somebody writes (`npm run dev`), a change to the content or the configuration shows at once. */
const contentReload = {
  name: 'content-reload',
  configureServer(server) {
    const watched = Object.values(findPaths()).map((place) => path.resolve(place));
    server.watcher.add(watched);
    server.watcher.on('all', (_event, file) => {
      if (!watched.some((place) => file.startsWith(place))) return;
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
};

/** Settles which code the search page ships: what asks a service is part of it only where one is configured. */
const searchService = {
  name: 'search-service',
  async config() {
    const { search } = await readSite();
    return { define: { 'import.meta.env.SEARCH_SERVICE': String(search !== undefined) } };
  },
};

/** Its form for browsers asks the document for the names of characters; a worker has none. */
const characterNames = fileURLToPath(import.meta.resolve('decode-named-character-reference'));

/** Strict content policy: no style, script or font is ever written into a page, and one style sheet serves all. */
export default defineConfig({
  base: basePath,
  outDir,
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  integrations: [stylesFirst, leaveBundle],
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [contentReload, searchService],
    resolve: { alias: { 'decode-named-character-reference': characterNames } },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
