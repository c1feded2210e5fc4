import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatFile, placeOf, type NewFile } from '../engine/draft/new-file.ts';
import { createFile } from './content-file/write-file.ts';
import { createClaimantBook } from './import/claimant-book.ts';
import { readMapping } from './import/mapping.ts';
import { readArchive } from './import/read-archive.ts';
import { settleClaims } from './import/settle.ts';
import { sortOut } from './import/sort-out.ts';
import { readNewsroom } from './new/newsroom.ts';
import { showControls } from './reporters/show-controls.ts';

/**
 * `npm run import -- <file> … [--mapping <file>] [--dry-run]`: makes claims of a ClaimReview feed, of pages with
 * JSON-LD or of a table. Says of each review what could not be taken over. A second run changes nothing. Exit
 * code 0 when every review is here, 1 when some are not, 2 when it could not read the files.
 */
const usage =
  'Usage: npm run import -- <feed.json|page.html|table.csv> … [--mapping <file>] [--dry-run]';

try {
  process.exitCode = await importFiles();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function importFiles(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error(usage);
  const newsroom = await readNewsroom();
  const mapping = await readMapping(values.mapping);
  const archives = await Promise.all(positionals.map(readArchive));
  const claimants = createClaimantBook(newsroom, mapping);
  const sorted = sortOut(
    archives.flatMap(({ records }) => records),
    { newsroom, mapping, claimants },
  );
  const skipped = [...archives.flatMap((archive) => archive.skipped), ...sorted.conflicts];
  const claims = settleClaims(sorted.claims, claimants.newFiles, newsroom);

  const verb = values['dry-run'] ? 'would write' : 'wrote';
  const write = async (file: NewFile) => {
    const { contentDir } = newsroom;
    if (!values['dry-run'])
      await createFile(contentDir, placeOf(file), formatFile(file, contentDir));
    return path.join(contentDir, placeOf(file));
  };
  for (const file of claimants.newFiles) say(`${verb} ${await write(file)}`);
  for (const { record, file, notes } of claims) {
    say(`${record.where}: ${verb} ${await write(file)}`);
    for (const note of notes) say(`    ${note}`);
  }
  for (const line of skipped) say(line);
  const written = `${claims.length} ${verb === 'wrote' ? 'written' : 'to write'}`;
  say(
    `${written}, ${sorted.present} here already, ${skipped.length} not imported. Now run \`npm run check\`.`,
  );
  return skipped.length === 0 ? 0 : 1;
}

/** The archive’s words are shown, never obeyed by the terminal. */
function say(line: string): void {
  console.log(showControls(line));
}
