import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSite } from '../../src/engine/read/site-config.ts';
import { inventClaim, type InventedClaim, type Invention } from './claims.ts';
import { learnProse } from './prose.ts';
import {
  inventArticle,
  inventClaimant,
  inventPublisher,
  inventStory,
  type InventedFile,
} from './records.ts';
import { alongside, shapeOf } from './shape.ts';

/** Where a collection was written. */
export interface WrittenCollection {
  contentDir: string;
  siteConfig: string;
  files: number;
}

/**
 * Writes a collection of invented claims that the check finds nothing wrong with, the same for the same seed. Its
 * words come from this repository’s claims, its scale and topics from `site.config.ts`.
 */
export async function writeCollection(
  folder: string,
  { claims, seed = 1, pictures = true }: { claims: number; seed?: number; pictures?: boolean },
): Promise<WrittenCollection> {
  const contentDir = path.join(folder, 'content');
  const siteConfig = path.join(folder, 'site.config.ts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(contentDir, { recursive: true });
  await cp('content/pages', path.join(contentDir, 'pages'), { recursive: true });
  await writeFile(siteConfig, configText(pictures));
  const site = await readSite({ siteConfig: path.resolve('site.config.ts') });
  const prose = learnProse(await readSample('content/claims'), site.loadedWords);
  const writer = createWriter(contentDir);
  for await (const file of inventFiles({ shape: shapeOf(claims), site, prose, seed }))
    await writer(file);
  return { contentDir, siteConfig, files: writer.count() };
}

async function* inventFiles(invention: Invention): AsyncGenerator<InventedFile> {
  const { claims, claimants, publishers, articles, stories } = invention.shape;
  for (let index = 0; index < claimants; index++) yield inventClaimant(index, invention);
  for (let index = 0; index < publishers; index++) yield inventPublisher(index, invention);
  for (let index = 0; index < stories; index++) yield inventStory(index, invention);
  let ofArticle: InventedClaim[] = [];
  for (let index = 0; index < claims; index++) {
    const claim = inventClaim(index, invention);
    yield claim;
    ofArticle.push(claim);
    const article = alongside(index, claims, articles);
    if (article === alongside(index + 1, claims, articles)) continue;
    yield inventArticle(article, ofArticle, invention);
    ofArticle = [];
  }
}

function createWriter(contentDir: string) {
  const folders = new Set<string>();
  let count = 0;
  const write = async ({ file, text }: InventedFile) => {
    const target = path.join(contentDir, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(target, text);
    count++;
  };
  return Object.assign(write, { count: () => count });
}

/** The real configuration without claims that are not there; with an address, which is what share images need. */
function configText(pictures: boolean): string {
  const real = path.resolve('site.config.ts');
  const url = pictures ? ", url: 'https://claims.example'" : '';
  return `import site from ${JSON.stringify(real)};\nexport default { ...site, featured: []${url} };\n`;
}

async function readSample(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const texts = files
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      // The sentences alone: no front matter, no calculation, no citation.
      const body = text.slice(text.indexOf('\n---', 3) + 4);
      return body.replace(/^```[\s\S]*?^```$/gm, '').replace(/\[@[^\]]*\]|\{calc:[^}]*\}/g, '');
    });
  return (await Promise.all(texts)).join('\n');
}
