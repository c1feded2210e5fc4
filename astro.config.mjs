import { defineConfig } from 'astro/config';
import { basePath, outDir } from './src/site/environment.ts';

/** Puts the shared styles before those of the components, so that the order of layers is declared first. */
const stylesFirst = {
  name: 'styles-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('page-ssr', "import '/src/styles/index.css';"),
  },
};

/** Strict content policy: no style, script or font is ever written into a page, and one style sheet serves all. */
export default defineConfig({
  base: basePath,
  outDir,
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  integrations: [stylesFirst],
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
