import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteSchema } from '../../../src/engine/model/site.ts';
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

  const withSearch = (endpoint: string) => siteSchema.shape.search.safeParse({ endpoint }).success;

  test.each([
    'https://search.example.org/claims',
    'https://h.example:9200/a/claims',
    'http://localhost:9200/claims',
  ])('takes the address of an index: %s', (endpoint) => {
    expect(withSearch(endpoint)).toBe(true);
  });

  test.each([
    'http://search.example.org/claims',
    'https://search.example.org',
    'https://search.example.org/claims/',
    'https://user:secret@search.example.org/claims',
    'https://search.example.org/claims?key=secret',
    'https://search.example.org/claims#x',
    'https://[::1]/claims',
    'javascript:alert(1)//x/claims',
    '/claims',
  ])('refuses what pages could not ask safely: %s', (endpoint) => {
    expect(withSearch(endpoint)).toBe(false);
  });
});
