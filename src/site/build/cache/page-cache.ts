import { hash } from 'node:crypto';
import path from 'node:path';
import { alwaysKey, clockKey } from '../../reads/states.ts';
import type { MadePage } from '../made-page.ts';
import { linkOutput, writeOutput } from '../site-folder.ts';
import { readRecords, RecordsWriter, type LastBuild, type PageRecord } from './page-records.ts';
import { readPlainFile } from './read-plain-file.ts';

/** Where a build remembers its pages. */
export interface CachePlaces {
  /** The records of the last build that was published; unset where they are not trusted. */
  records?: string | undefined;
  /** Those of this build, until it is published. */
  nextRecords: string;
}

/** What one thread needs to know besides. */
export interface CacheOptions {
  thread: string;
  /** A digest of all code that makes pages. */
  engine: string;
  stateOf: (key: string) => string;
  /** The folder in which this build makes the site, which may hold an earlier one. */
  outDir: string;
  /** The folder in which it will be published. */
  site: string;
}

/** A page as this build would make it. */
export interface PageToMake {
  pathname: string;
  /** Its path in the folder of the site. */
  file: string;
  /** The state of its props. */
  props: string;
}

/** A page that has been made, with the keys of what it looked up. */
interface NotedPage extends MadePage {
  noted: ReadonlySet<string>;
}

/** A page that need not be made. */
interface Found {
  record: PageRecord;
  /** As this build would make it. */
  bytes: Buffer;
  /** The file that holds these bytes; unset where none does. */
  file?: string;
}

/**
 * The pages of the last build, for those of this one that would come out the same: everything that they looked up
 * then is in the state in which it was. Their bytes stand in the folders of earlier sites, which anybody may have
 * changed: they are held to their digests. One for each thread.
 */
export class PageCache {
  readonly #options: CacheOptions;
  readonly #before: LastBuild | undefined;
  readonly #next: RecordsWriter;
  readonly #clock: string;
  /** Two digits of a hexadecimal number: one page in 256, others for each moment. */
  readonly #sample: string;

  constructor({ records, nextRecords }: CachePlaces, options: CacheOptions) {
    const { thread, engine, stateOf, site } = options;
    this.#options = options;
    this.#clock = stateOf(clockKey);
    this.#sample = hash('sha256', this.#clock).slice(0, 2);
    const key = hash('sha256', engine + stateOf(alwaysKey));
    this.#before = records === undefined ? undefined : readRecords(records, key);
    this.#next = new RecordsWriter(path.join(nextRecords, thread), { key, site });
  }

  find({ pathname, file, props }: PageToMake): Found | undefined {
    const record = this.#before?.records.get(pathname);
    if (this.#before === undefined || record === undefined) return undefined;
    if (record.state !== this.#combine(props, record.reads)) return undefined;
    for (const folder of [this.#options.outDir, this.#before.site]) {
      const place = path.join(folder, file);
      const bytes = readPlainFile(place);
      const found = bytes && this.#hold(bytes, record);
      if (found) return { record, bytes: found.bytes, ...(found.stands && { file: place }) };
    }
    return undefined;
  }

  /** Some pages are made all the same, to see whether what was kept of them holds; all with `--check-cache`. */
  isSample({ record }: Found): boolean {
    return record.state.startsWith(this.#sample) || Boolean(process.env['CHECK_CACHE']);
  }

  /** Puts the file of a page that was found into the site. */
  place({ pathname, file }: PageToMake, { record, bytes, file: found }: Found): void {
    const target = path.join(this.#options.outDir, file);
    if (found !== target && !(found !== undefined && linkOutput(target, found)))
      writeOutput(target, bytes);
    this.#next.add(pathname, record);
  }

  /** Takes note of a page that was made and written. */
  keep({ pathname, file, props }: PageToMake, { noted, bytes, markup }: NotedPage): void {
    const stampAt = noted.has(clockKey) ? findStamp(file, bytes, this.#clock) : undefined;
    const reads = [...noted].filter((key) => !(stampAt !== undefined && key === clockKey));
    this.#next.add(pathname, {
      reads,
      state: this.#combine(props, reads),
      digest: hash('sha256', stampAt === undefined ? bytes : stamp(bytes, stampAt, noClock)),
      ...(stampAt !== undefined && { stampAt }),
      markup,
    });
  }

  close(): void {
    this.#next.close();
  }

  /** Bytes that are those of the record, with the clock of this build; and whether they were so before. */
  #hold(
    bytes: Buffer,
    { digest, stampAt }: PageRecord,
  ): { bytes: Buffer; stands: boolean } | undefined {
    const bare = stampAt === undefined ? bytes : stamp(bytes, stampAt, noClock);
    if (hash('sha256', bare) !== digest) return undefined;
    if (stampAt === undefined) return { bytes, stands: true };
    const stamped = stamp(bare, stampAt, this.#clock);
    return { bytes: stamped, stands: stamped.equals(bytes) };
  }

  #combine(props: string, reads: readonly string[]): string {
    return hash('sha256', [props, ...reads.map(this.#options.stateOf)].join('\n')).slice(0, 32);
  }
}

/** Stands for the clock in bytes of which a digest is kept. */
const noClock = '0000-00-00T00:00:00.000Z';

/** A copy with other text in the place of a moment. */
function stamp(bytes: Buffer, at: number, text: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(text, at, 'latin1');
  return copy;
}

/** Where a page bears the clock: files of the interface copy it into their opening, and that is all they do with it. */
function findStamp(file: string, bytes: Buffer, clock: string): number | undefined {
  const opening = '"generatedAt":"';
  const at = bytes.indexOf(`${opening}${clock}"`);
  if (!file.endsWith('.json') || at === -1) return undefined;
  const stampAt = at + opening.length;
  const isElsewhere = bytes.indexOf(clock) !== stampAt || bytes.indexOf(clock, stampAt + 1) !== -1;
  return isElsewhere ? undefined : stampAt;
}
