import type { Publication } from './publication.ts';

/** Widths of the icons, for devices that take no SVG. */
export const iconSizes = [180, 192, 512] as const;

/**
 * `manifest.webmanifest`: what a device shows of the site when somebody keeps it there, and where it sends a text
 * that they share with it.
 */
export function buildWebManifest({ catalog, addresses }: Publication): string {
  const { name, tagline, language, direction } = catalog.site;
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    lang: language,
    dir: direction,
    start_url: addresses.home(),
    scope: addresses.home(),
    display: 'minimal-ui',
    icons: [
      { src: addresses.path('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.map((size) => ({
        src: addresses.path(`/icons/${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
    share_target: {
      action: addresses.path('/check/'),
      method: 'GET',
      params: { title: 'title', text: 'text' },
    },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
