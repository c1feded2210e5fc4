import path from 'node:path';
import { runGit } from './run-git.ts';

/** Where the configuration and the content stand; each can be moved by a variable. */
export function findPaths(env = process.env): { siteConfig: string; contentDir: string } {
  return {
    siteConfig: env['SITE_CONFIG'] || 'site.config.ts',
    contentDir: env['CONTENT_DIR'] || 'content',
  };
}

/** A path as people see it in reports: relative to the working folder, always with `/`. */
export function pathFromRoot(file: string): string {
  return path.relative('.', file).replaceAll(path.sep, '/');
}

/**
 * A folder as its own repository knows it: `content/`, or nothing for the root, so that a file’s path may follow.
 * Where Git knows nothing of the folder, the path from the working folder.
 */
export async function prefixInRepository(folder: string): Promise<string> {
  const prefix = await runGit(folder, ['rev-parse', '--show-prefix']);
  return prefix?.toString().trim() ?? `${pathFromRoot(folder)}/`;
}
