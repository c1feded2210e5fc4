import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPictureCache } from '../../../src/site/share-images/picture-cache.ts';
import { pictureOf } from '../../../src/site/share-images/picture-of.ts';
import { drawCard } from '../../../src/site/share-images/draw-card.ts';
import { lanternCard } from '../../helpers/cards.ts';
import { makeFolder } from '../../helpers/command.ts';

const name = 'red-0123456789ab';
const drawing = 'one way of drawing';
let drawn: Uint8Array<ArrayBuffer>;
let folder: string;
let file: string;

beforeAll(async () => {
  drawn = await drawCard(lanternCard);
});
beforeEach(async () => {
  folder = await makeFolder();
  file = path.join(folder, `${name}.picture`);
  await openPictureCache(folder, drawing).keep(name, drawn);
});

test('what was kept is found, by its name and by what drew it', async () => {
  expect(await openPictureCache(folder, drawing).find(name)).toEqual(drawn);
  expect(await openPictureCache(folder, drawing).find('green-0123456789ab')).toBeUndefined();
  expect(await openPictureCache(folder, 'another').find(name)).toBeUndefined();
});

const harms: [string, (bytes: Buffer) => Buffer][] = [
  ['an empty file', () => Buffer.alloc(0)],
  ['a file cut short', (bytes) => bytes.subarray(0, -1)],
  ['a file cut within its seal', (bytes) => bytes.subarray(0, 20)],
  ['a file with more at its end', (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
  ['a picture without a seal', (bytes) => bytes.subarray(64)],
  ['something else', () => Buffer.from('<!doctype html><title>Bad gateway</title>')],
  ['zeros of the same length', (bytes) => Buffer.alloc(bytes.length)],
  ['a bit turned in the seal', (bytes) => turnBit(bytes, 3)],
  ['a bit turned in the picture', (bytes) => turnBit(bytes, bytes.length - 100)],
];

test.each(harms)('%s is noticed, drawn again and replaced', async (_harm, spoil) => {
  await writeFile(file, spoil(await readFile(file)));
  const cache = openPictureCache(folder, drawing);
  expect(await cache.find(name)).toBeUndefined();
  expect(await pictureOf(name, lanternCard, cache)).toEqual(drawn);
  expect(await cache.find(name)).toEqual(drawn);
});

test('the picture of another claim under this name is noticed', async () => {
  const cache = openPictureCache(folder, drawing);
  await cache.keep('green-0123456789ab', drawn);
  await writeFile(file, await readFile(path.join(folder, 'green-0123456789ab.picture')));
  expect(await cache.find(name)).toBeUndefined();
});

test('a picture that is there is not drawn again', async () => {
  const kept = new Uint8Array([1, 2, 3]);
  const cache = openPictureCache(folder, drawing);
  await cache.keep(name, kept);
  expect(await pictureOf(name, lanternCard, cache)).toEqual(kept);
});

test('those who keep the same at once leave it whole, and nothing beside it', async () => {
  const caches = Array.from({ length: 8 }, () => openPictureCache(folder, drawing));
  await Promise.all(caches.map((cache) => cache.keep(name, drawn)));
  expect(await readdir(folder)).toEqual([path.basename(file)]);
  expect(await openPictureCache(folder, drawing).find(name)).toEqual(drawn);
});

test('what a killed build was writing is cleared up, what a running one writes is left', async () => {
  const gone = `a.picture.${2 ** 22 + 1}-1.part`; // past the last number of a process
  const here = `a.picture.${process.pid}-9.part`;
  await writeFile(path.join(folder, gone), '');
  await writeFile(path.join(folder, here), '');
  openPictureCache(folder, drawing);
  expect(await readdir(folder)).toEqual([here, path.basename(file)].sort());
});

test('a cache that cannot be written, or is not wanted, costs time and nothing else', async () => {
  const asFile = path.join(await makeFolder(), 'file');
  await writeFile(asFile, '');
  const withFolder = await makeFolder();
  await mkdir(path.join(withFolder, `${name}.picture`));
  for (const place of [asFile, withFolder, undefined])
    expect(await pictureOf(name, lanternCard, openPictureCache(place, drawing))).toEqual(drawn);
  expect(await readdir(withFolder)).toEqual([`${name}.picture`]);
});

function turnBit(bytes: Buffer, place: number): Buffer {
  const turned = Buffer.from(bytes);
  turned[place] = (turned[place] ?? 0) ^ 4;
  return turned;
}
