/** What the environment decides about a build; read by the Astro configuration and by pages alike. */

/** The path below which the site stands, with a slash at both ends: `/` or `/checks/`. */
export const basePath = normalizeBase(process.env['BASE_PATH']);

/** Where the built site goes. */
export const outDir = process.env['OUT_DIR'] ?? './dist';

/** `checks`, `/checks` and `/checks/` mean the same. */
export function normalizeBase(path = ''): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
