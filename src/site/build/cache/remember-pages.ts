import path from 'node:path';
import type { Reads } from '../../reads/reads.ts';
import type { MadePage, WrittenPage } from '../made-page.ts';
import type { Page } from '../page-app.ts';
import type { RenderJob } from '../render-job.ts';
import { writeOutput } from '../site-folder.ts';
import { PageCache } from './page-cache.ts';
import { StalePage } from './stale-page.ts';

/** Writes pages, and makes only those of which the last build has none that would be the same. */
export interface Remembering {
  /** `file`: its path in the folder of the site. */
  write(page: Page, file: string, make: () => Promise<MadePage>): Promise<WrittenPage>;
  close(): void;
}

type RememberedJob = Pick<RenderJob, 'thread' | 'outDir'> & Required<Pick<RenderJob, 'cache'>>;

/** For this thread, once the modules of all pages are loaded: what these have looked up counts for every page. */
export function rememberPages(
  { thread, outDir, cache: { engine, site, ...places } }: RememberedJob,
  reads: Reads,
): Remembering {
  const { stateOf, stateOfProps, noted: byAll = new Set<string>() } = reads;
  if (stateOf === undefined || stateOfProps === undefined)
    throw new Error('The bundle of the pages holds no collection.');
  reads.noted = undefined; // until a page is made
  const cache = new PageCache(places, { thread: String(thread), engine, stateOf, outDir, site });

  async function makeNoting(make: () => Promise<MadePage>) {
    const noted = new Set(byAll);
    reads.noted = noted;
    const made = await make();
    reads.noted = undefined;
    return { noted, ...made };
  }

  return {
    async write(page, file, make) {
      const toMake = { pathname: page.pathname, file, props: stateOfProps(page.props) };
      const found = cache.find(toMake);
      if (found && !cache.isSample(found)) {
        cache.place(toMake, found);
        return { markup: found.record.markup, isKept: true };
      }
      const { noted, bytes, markup } = await makeNoting(make);
      if (found && !found.bytes.equals(bytes)) throw new StalePage(page.pathname);
      writeOutput(path.join(outDir, file), bytes);
      cache.keep(toMake, { noted, bytes, markup });
      return { markup, isKept: false };
    },
    close: () => {
      cache.close();
    },
  };
}
