import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { siteSchema, type Site } from '../model/site.ts';
import { findPaths } from './paths.ts';

/** Reads the newsroom’s configuration; `SITE_URL` moves the site. Throws when it is broken. */
export async function readSite(options: { siteConfig?: string } = {}): Promise<Site> {
  const file = options.siteConfig ?? findPaths().siteConfig;
  const config = await importDefault(file);
  const url = process.env['SITE_URL'];
  const result = siteSchema.safeParse(url && isObject(config) ? { ...config, url } : config);
  if (result.success) return result.data;
  throw new Error(`${file} is not a valid configuration:\n${z.prettifyError(result.error)}`);
}

async function importDefault(file: string): Promise<unknown> {
  try {
    const module: { default?: unknown } = await import(
      /* @vite-ignore */ pathToFileURL(path.resolve(file)).href
    );
    return module.default;
  } catch (error) {
    throw new Error(`${file} cannot be loaded.`, { cause: error });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
