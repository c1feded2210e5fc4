import { headerPolicy } from './content-policy.ts';

/** A header that a host sends with every file below a path, except where another value stands in for it. */
export interface HostHeader {
  name: string;
  value: string;
  /** Starts and ends with `/`. */
  below: string;
  /** Paths within it that have another value. */
  except: readonly string[];
}

const openData = { 'Access-Control-Allow-Origin': '*' };

/**
 * What every host should send for a site below `basePath`, the widest path first. `searchOrigin` is that of a service
 * which answers the search page.
 */
export function hostHeaders(basePath: string, searchOrigin?: string): HostHeader[] {
  const rules: readonly (readonly [folder: string, headers: Readonly<Record<string, string>>])[] = [
    [
      '',
      {
        'Content-Security-Policy': headerPolicy('page'),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    ],
    ...(searchOrigin === undefined
      ? []
      : [['search/', { 'Content-Security-Policy': headerPolicy('page', searchOrigin) }] as const]),
    ['embed/', { 'Content-Security-Policy': headerPolicy('embed') }],
    ['_astro/', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['api/', openData],
    ['data/', openData],
    ['feeds/', openData],
    ['oembed/', openData],
    ['schemas/', openData],
  ];
  const headers = rules.flatMap(([folder, values]) =>
    Object.entries(values).map(([name, value]) => ({ name, value, below: basePath + folder })),
  );
  return headers.map((header) => ({ ...header, except: findExceptions(header, headers) }));
}

function findExceptions(
  { name, below }: { name: string; below: string },
  all: readonly { name: string; below: string }[],
): string[] {
  return all
    .filter((other) => other.name === name && other.below !== below)
    .map((other) => other.below)
    .filter((path) => path.startsWith(below));
}

/** The headers that a host sends with the file at a path. */
export function headersAt(path: string, headers: readonly HostHeader[]): Record<string, string> {
  const sent = headers.filter(
    ({ below, except }) => path.startsWith(below) && !except.some((part) => path.startsWith(part)),
  );
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}
