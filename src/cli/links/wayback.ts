import { isWebAddress } from '../../engine/model/web-address.ts';
import { isThing } from '../web-page/json-ld.ts';

/** The Wayback Machine of the Internet Archive. */
export interface Wayback {
  /** The address of the newest copy of a page; undefined when there is none. */
  findCopy(address: string): Promise<string | undefined>;
  /** Asks for a copy to be made, and gives its address; undefined when that is refused. */
  saveCopy(address: string): Promise<string | undefined>;
}

interface WaybackOptions {
  timeout: number;
  userAgent: string;
  /** Where it answers; changed in tests. */
  api?: string;
  web?: string;
}

export function createWayback({
  timeout,
  userAgent,
  api = 'https://archive.org',
  web = 'https://web.archive.org',
}: WaybackOptions): Wayback {
  const get = (address: string, wait: number) =>
    fetch(address, { headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(wait) });
  return {
    async findCopy(address) {
      const response = await get(
        `${api}/wayback/available?url=${encodeURIComponent(address)}`,
        timeout,
      );
      if (!response.ok) throw new Error(`the archive answers ${response.status}`);
      return readClosest(await response.json());
    },
    async saveCopy(address) {
      // Saving takes as long as the page takes to load there.
      const response = await get(`${web}/save/${address}`, timeout * 6);
      await response.body?.cancel();
      if (!response.ok) return undefined;
      const place = response.headers.get('content-location') ?? new URL(response.url).pathname;
      return /^\/web\/\d{14}/.test(place) ? `${web}${place}` : undefined;
    },
  };
}

/** `{ archived_snapshots: { closest: { available: true, url, timestamp, status } } }`. */
function readClosest(answer: unknown): string | undefined {
  const snapshots = isThing(answer) ? answer['archived_snapshots'] : undefined;
  const closest = isThing(snapshots) ? snapshots['closest'] : undefined;
  if (!isThing(closest) || closest['available'] !== true) return undefined;
  const url = String(closest['url']).replace(
    /^http:\/\/web\.archive\.org\//,
    'https://web.archive.org/',
  );
  return isWebAddress(url) ? url : undefined;
}
