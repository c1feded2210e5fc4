import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSite } from '../../../src/engine/read/site-config.ts';
import { makeFolder } from '../../helpers/command.ts';

const montagne = 'test/fixtures/sites/montagne/site.config.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readSite', () => {
  test('reads the configuration of a newsroom', async () => {
    const site = await readSite({ siteConfig: montagne });
    expect(site.language).toBe('fr');
    expect(site.verdicts.map(({ rating }) => rating)).toEqual([4, 3, 2, 1, undefined, undefined]);
  });

  test('takes the file and the address of the site from the environment', async () => {
    vi.stubEnv('SITE_CONFIG', montagne);
    vi.stubEnv('SITE_URL', 'https://brume.example/');
    const { name, url } = await readSite();
    expect({ name, url }).toEqual({ name: 'Le Contrôle de Brume', url: 'https://brume.example/' });
  });

  test('refuses an address that is none', async () => {
    vi.stubEnv('SITE_URL', 'javascript:alert(1)');
    await expect(readSite({ siteConfig: montagne })).rejects.toThrow('at url');
  });

  test.each([
    ['no object', 'export default 3;', 'expected object'],
    ['a misspelt field', 'export default { nmae: "Lantern" };', 'nmae'],
    ['nothing', '', 'is not a valid configuration'],
    ['no program', '}', 'cannot be loaded'],
  ])('refuses a configuration that is %s', async (_case, text, words) => {
    const folder = await makeFolder({ 'site.config.mjs': text });
    const siteConfig = path.join(folder, 'site.config.mjs');
    await expect(readSite({ siteConfig })).rejects.toThrow(words);
  });
});
