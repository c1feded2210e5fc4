import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareAside } from '../../../src/cli/build/aside.ts';
import { makeFolder, readFolder, writeFiles } from '../../helpers/command.ts';

/** A process id that no process has. */
const gone = 2 ** 22 + 1;

test('moves what was made aside into place, and leaves nothing beside it', async () => {
  const folder = await makeFolder({ 'site/old.html': 'old' });
  const aside = await prepareAside(path.join(folder, 'site'));
  await writeFiles(aside.folder, { 'new.html': 'new' });
  await writeFiles(aside.notes, { 'a-note': 'note' });
  expect(await readFolder(path.join(folder, 'site'))).toEqual({ 'old.html': 'old' });
  await aside.moveIntoPlace();
  aside.clear();
  expect(await readFolder(path.join(folder, 'site'))).toEqual({ 'new.html': 'new' });
  expect(await readdir(folder)).toEqual(['site']);
  expect([existsSync(aside.folder), existsSync(aside.notes)]).toEqual([false, false]);
});

test('keeps what was replaced, and what was not finished, for the next build of the collection', async () => {
  const folder = await makeFolder({ 'site/one.html': 'one' });
  const site = path.join(folder, 'site');
  const collection = path.basename(folder);
  onTestFinished(() => rm(`.build/replaced-${collection}`, { recursive: true, force: true }));
  const fill = async (name: string) => {
    const aside = await prepareAside(site, collection);
    const before = await readFolder(aside.folder);
    await writeFiles(aside.folder, { [name]: name });
    return { aside, before };
  };

  const first = await fill('two');
  expect(first.before).toEqual({});
  await first.aside.moveIntoPlace();
  first.aside.clear();
  const failed = await fill('three');
  expect(failed.before).toEqual({ 'one.html': 'one' });
  failed.aside.clear();
  const third = await fill('four');
  expect(third.before).toEqual({ 'one.html': 'one', three: 'three' });
  // While one build has it, another begins with nothing.
  expect(await readFolder(site)).toEqual({ two: 'two' });
  third.aside.clear();
  expect(await readdir(folder)).toEqual(['site']);
});

test('brings the old site back where a build was killed between its two renames', async () => {
  const folder = await makeFolder({ 'site/old.html': 'old' });
  await rename(path.join(folder, 'site'), path.join(folder, `.site.old-${gone}`));
  await mkdir(path.join(folder, `.site.next-${gone}`));
  await (await prepareAside(path.join(folder, 'site'))).clear();
  expect(await readFolder(path.join(folder, 'site'))).toEqual({ 'old.html': 'old' });
  expect(await readdir(folder)).toEqual(['site']);
});

test('leaves alone what a running build of the same folder is making, and what is not its own', async () => {
  const folder = await makeFolder();
  const others = [`.site.next-${process.ppid}`, `.other.next-${gone}`, `.site.next-x`];
  for (const name of others) await mkdir(path.join(folder, name));
  await (await prepareAside(path.join(folder, 'site'))).clear();
  expect((await readdir(folder)).sort()).toEqual(others.sort());
});

test.each([
  ['a file', 'site', /is a file; the site goes into a folder/],
  ['below a file', 'site/below', /EEXIST|ENOTDIR/],
])('refuses an output folder that is %s before anything is built', async (_what, out, words) => {
  const folder = await makeFolder({ site: 'a file' });
  await expect(prepareAside(path.join(folder, out))).rejects.toThrow(words);
  expect(await readdir(folder)).toEqual(['site']);
});
