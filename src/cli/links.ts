import { parseArgs } from 'node:util';
import { findPlaces } from './links/find-places.ts';
import { archiveSources } from './links/archive-sources.ts';
import { askDue } from './links/ask-due.ts';
import { openRecord } from './links/link-record.ts';
import { findCopies } from './links/find-copies.ts';
import { reportLinks } from './links/report-links.ts';
import { isPublicHost } from './links/public-host.ts';
import { createWayback } from './links/wayback.ts';
import { readNewsroom, type Newsroom } from './new/newsroom.ts';
import { showControls } from './reporters/show-controls.ts';

/**
 * `npm run links [-- --archive]`: asks each web address of the content whether it is still there, and remembers
 * the answers. Stopped with Ctrl-C, it goes on where it was the next time. Never a reason to refuse a change: exit
 * code 0 whatever it finds, 2 when it could not run.
 */
const options = {
  /** Finds or makes archived copies of the sources, and writes their addresses into the files. */
  archive: { type: 'boolean', default: false },
  /** Asks every address, also those that were asked of late. */
  all: { type: 'boolean', default: false },
  /** Where the answers are kept. */
  record: { type: 'string', default: '.links.json' },
  /** Between two requests to one host, in milliseconds. */
  delay: { type: 'string', default: '1000' },
  /** For one request, in milliseconds. */
  timeout: { type: 'string', default: '15000' },
  /** Asks addresses in private networks too. */
  'allow-private': { type: 'boolean', default: false },
  /** Where the Wayback Machine answers, when it is another. */
  wayback: { type: 'string' },
} as const;

try {
  await checkLinks();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function checkLinks(): Promise<void> {
  const { values } = parseArgs({ options });
  const newsroom = await readNewsroom();
  const { catalog, contentDir, today } = newsroom;
  const places = findPlaces(catalog, contentDir);
  const record = await openRecord(values.record);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });

  const userAgent = nameOf(newsroom);
  const [delay, timeout] = [Number(values.delay), Number(values.timeout)];
  const isAllowed = values['allow-private'] ? () => Promise.resolve(true) : isPublicHost;
  const asking = {
    today,
    isAll: values.all,
    delay,
    timeout,
    userAgent,
    isAllowed,
    signal: stop.signal,
  };
  const isOnline = await askDue([...places.keys()], record, asking);
  if (!isOnline)
    say(
      'No host was found: this machine seems to be offline. That is not held against any address.',
    );

  const wayback = createWayback({
    timeout,
    userAgent,
    ...(values.wayback && { api: values.wayback, web: values.wayback }),
  });
  const { states } = record;
  if (values.archive) {
    await archiveSources(catalog, { contentDir, wayback, states, delay, signal: stop.signal, say });
  }
  const copies = isOnline
    ? await findCopies(places.keys(), states, wayback, stop.signal)
    : new Map<string, string>();
  say(reportLinks({ places, states, copies }));
}

/** How hosts see who asks. */
function nameOf({ site }: Newsroom): string {
  const contact = site.url ?? site.repository;
  return `PlumblineLinkCheck/1.0${contact === undefined ? '' : ` (+${contact})`}`;
}

/** Addresses are contributed: nothing in them reaches the terminal as a command. */
function say(text: string): void {
  console.log(text.split('\n').map(showControls).join('\n'));
}
