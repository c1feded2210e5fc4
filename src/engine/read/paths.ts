import path from 'node:path';

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
