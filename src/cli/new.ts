import path from 'node:path';
import { suggest } from '../engine/check/nearest.ts';
import type { Field } from '../engine/schema/fields.ts';
import { FileExistsError, createFile } from './content-file/write-file.ts';
import { formatFile, placeOf, type NewFile } from '../engine/draft/new-file.ts';
import { writeEditorSchemas } from './json-schema/editor-schemas.ts';
import { askClaim, claimFields } from './new/ask-claim.ts';
import { askRecord, recordFields, type RecordName } from './new/ask-record.ts';
import { CancelledError } from './new/cancelled-error.ts';
import { UsageError, parseFlags } from './new/flags.ts';
import { createInterview } from './new/interview.ts';
import { labelOf, readNewsroom, type Newsroom } from './new/newsroom.ts';
import { describeLeft } from './new/describe-left.ts';
import { createTerminal } from './new/terminal.ts';

/**
 * `npm run new -- claim|claimant|article|story|publisher [--field value …]`: asks what belongs into a new
 * content file and writes it. Exit code 0 when it was written, 1 when not, 2 when it was called wrongly.
 */
const usage =
  'Usage: npm run new -- claim|claimant|article|story|publisher [--help] [--no-questions]';

const records: Readonly<Record<string, RecordName>> = {
  claimant: 'claimants',
  article: 'articles',
  story: 'stories',
  publisher: 'publishers',
};

const types = ['claim', ...Object.keys(records)];

try {
  process.exitCode = await create(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}

async function create([given = '', ...rest]: string[]): Promise<number> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !rest.includes('--no-questions');
  const type = given === '' && isAsked ? await askType() : given;
  const record = records[type];
  if (type !== 'claim' && record === undefined) {
    if (type === '' || type === '--help') throw new UsageError('Say what to write.');
    throw new UsageError(`There is no \`${type}\`. ${suggest(type, new Set(types), '')}`);
  }
  const newsroom = await readNewsroom();
  const fields = record === undefined ? claimFields(newsroom) : recordFields(record, newsroom);
  if (rest.includes('--help')) return showHelp(type, fields);

  const flags = parseFlags(
    rest.filter((argument) => argument !== '--no-questions'),
    fields,
  );
  const terminal = createTerminal((field, id) => labelOf(newsroom, field, id));
  const interview = createInterview(flags, isAsked ? terminal : undefined);
  const files =
    record === undefined
      ? await askClaim(newsroom, interview)
      : [await askRecord(record, newsroom, interview)];
  await writeAll(files, newsroom);
  return 0;
}

async function askType(): Promise<string> {
  const question = { name: 'new', explanation: 'What do you want to write?', options: types };
  const field: Field = {
    ...question,
    kind: 'text',
    isList: false,
    isRequired: true,
    isOpen: false,
    findProblem: () => undefined,
  };
  return String(await createTerminal(() => undefined).askField(field, undefined));
}

/** Claimants and articles come first, so that a claim never points to what is not there. */
async function writeAll(files: readonly NewFile[], newsroom: Newsroom): Promise<void> {
  const { contentDir } = newsroom;
  for (const file of files) {
    await createFile(contentDir, placeOf(file), formatFile(file, contentDir));
    console.log(`Wrote ${path.join(contentDir, placeOf(file))}`);
  }
  await writeEditorSchemas();
  console.log(await describeLeft(files.map(placeOf), newsroom));
}

function showHelp(type: string, fields: readonly Field[]): number {
  console.log(`npm run new -- ${type}: asks for what is not given as a flag.\n`);
  for (const { name, explanation, kind, isList } of fields) {
    const value = kind === 'yes-or-no' ? '' : isList ? ' <value> (several times)' : ' <value>';
    console.log(`  --${name}${value}\n      ${explanation}`);
  }
  console.log('  --no-questions\n      Asks nothing, also in a terminal.');
  return 0;
}

function report(error: unknown): number {
  if (error instanceof CancelledError) {
    console.error('Nothing was written.');
    return 1;
  }
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${usage}`);
    return 2;
  }
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof FileExistsError ? 1 : 2;
}
