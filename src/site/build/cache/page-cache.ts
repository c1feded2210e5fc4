import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { alwaysKey, clockKey } from '../../reads/states.ts';
import type { MadePage } from '../made-page.ts';
import { digestOf, FileStore } from './file-store.ts';
import { readRecords, RecordsWriter, type PageRecord, type PageRecords } from './page-records.ts';

/** Where a build remembers its pages. */
export interface CachePlaces {
  /** The bytes, by their digests. */
  files: string;
  /** The records of the last build that was published; unset where they are not trusted. */
  records?: string | undefined;
  /** Those of this build, until it is published. */
  nextRecords: string;
}

/** A page as this build would make it. */
export interface PageToMake {
  pathname: string;
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
  bytes: Buffer;
}

/**
 * The pages of the last build, for those of this one that would come out the same: everything that they looked up
 * then is in the state in which it was. One for each thread.
 */
export class PageCache {
  readonly #files: FileStore;
  readonly #stateOf: (key: string) => string;
  readonly #before: PageRecords;
  readonly #next: RecordsWriter;
  readonly #clock: string;
  /** Two digits of a hexadecimal number: one page in 256, others for each moment. */
  readonly #sample: string;

  /** `engine` is a digest of all code that makes pages. */
  constructor(
    { files, records, nextRecords }: CachePlaces,
    thread: string,
    { engine, stateOf }: { engine: string; stateOf: (key: string) => string },
  ) {
    this.#files = new FileStore(files);
    this.#stateOf = stateOf;
    this.#clock = stateOf(clockKey);
    this.#sample = digestOf(this.#clock).slice(0, 2);
    const key = digestOf(engine + stateOf(alwaysKey));
    this.#before = records === undefined ? new Map() : readRecords(records, key);
    this.#next = new RecordsWriter(path.join(nextRecords, thread), key);
  }

  find({ pathname, props }: PageToMake): Found | undefined {
    const record = this.#before.get(pathname);
    if (record?.state !== this.#combine(props, record?.reads ?? [])) return undefined;
    const bytes = this.#files.read(record.digest);
    if (bytes === undefined) return undefined;
    return { record, bytes: record.isStamped ? replaceIn(bytes, noClock, this.#clock) : bytes };
  }

  /** Some pages are made all the same, to see whether what was kept of them holds; all with `--check-cache`. */
  isSample({ record }: Found): boolean {
    return record.state.startsWith(this.#sample) || Boolean(process.env['CHECK_CACHE']);
  }

  /** Writes the file of a page that was found. */
  place({ pathname }: PageToMake, { record, bytes }: Found, file: string): void {
    if (record.isStamped) writeFileSync(file, bytes);
    else this.#files.place(record.digest, bytes, file);
    this.#next.add(pathname, record);
  }

  /** Keeps a page that was made and written. */
  keep({ pathname, props }: PageToMake, { noted, bytes, markup }: NotedPage, file: string): void {
    const isStamped = noted.has(clockKey) && bearsStamp(file, bytes, this.#clock);
    const reads = [...noted].filter((key) => !(isStamped && key === clockKey));
    const state = this.#combine(props, reads);
    const digest = isStamped
      ? this.#files.keep(replaceIn(bytes, this.#clock, noClock))
      : this.#files.keep(bytes, file);
    this.#next.add(pathname, { reads, state, isStamped, digest, markup });
  }

  close(): void {
    this.#next.close();
  }

  #combine(props: string, reads: readonly string[]): string {
    return digestOf([props, ...reads.map(this.#stateOf)].join('\n')).slice(0, 32);
  }
}

/** Stands for the clock in bytes that are kept. */
const noClock = '0000-00-00T00:00:00.000Z';

function replaceIn(bytes: Buffer, text: string, other: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(text, other), 'latin1');
}

/** Files of the interface copy the clock into their opening, and that is all they do with it. */
function bearsStamp(file: string, bytes: Buffer, clock: string): boolean {
  const stamp = `"generatedAt":"${clock}"`;
  const text = bytes.toString('latin1');
  return file.endsWith('.json') && text.includes(stamp) && text.split(clock).length === 2;
}
