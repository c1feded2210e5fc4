import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeBundle, type PageStyles } from './bundle.ts';

let outDir = '';
let pages: PageStyles = new Map();

/**
 * Ends Astro’s build once the modules of the pages are bundled, and leaves them in the folder that `npm run build` names.
 * Where it names none, Astro makes page after page, as it always does, and the bytes are the same.
 */
export const leaveBundle: AstroIntegration = {
  name: 'leave-bundle',
  hooks: {
    'astro:config:done': ({ config }) => {
      outDir = fileURLToPath(config.outDir);
    },
    'astro:build:setup': (setup) => {
      if (setup.target === 'server') pages = setup.pages;
    },
    'astro:build:start': ({ setPrerenderer }) => {
      const folder = process.env['BUNDLE_DIR'];
      if (folder === undefined || folder === '') return;
      setPrerenderer({
        name: 'leave-bundle',
        getStaticPaths: () => {
          const places = placeBundle(folder);
          cpSync(path.join(outDir, '.prerender'), places.modules, { recursive: true });
          const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }]);
          writeFileSync(places.styles, JSON.stringify(styles));
          return Promise.resolve([]);
        },
        render: () => Promise.reject(new Error('Pages are made from the bundle.')),
      });
    },
  },
};
