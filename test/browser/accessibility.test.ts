import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { realSite } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { pageTypes } from '../helpers/page-types.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(Object.entries(pageTypes))(
    `axe finds nothing on the %s page in ${colorScheme}`,
    async (_name, address) => {
      const context = await site.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(site.url(address));
      await page.evaluate(axeSource);
      const results = await page.evaluate<AxeResults>(
        'axe.run(document, { resultTypes: ["violations"] })',
      );
      await context.close();
      expect(
        results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        ),
      ).toEqual([]);
      expect(results.testEngine.name).toBe('axe-core');
    },
  );
}
