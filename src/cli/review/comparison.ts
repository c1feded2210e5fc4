import { compareDiagnostics, type Diagnostic } from '../../engine/diagnostic.ts';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import { checkContent } from '../../engine/check/check-content.ts';
import { findSilentChanges } from '../../engine/check/silent-changes.ts';
import type { Site } from '../../engine/model/site.ts';
import { parseContent, type ParsedContent } from '../../engine/read/parse-content.ts';
import { readFiles } from '../../engine/read/read-files.ts';
import { normalizeText, type TextFile } from '../../engine/read/text-file.ts';
import { createKnown } from '../check/known-diagnostics.ts';
import { readTree } from '../git/read-tree.ts';
import { compareClaims, type ClaimChange } from './compare-claims.ts';

/** The content of the base and of the working folder, side by side. */
export interface Comparison {
  claims: ClaimChange[];
  before: Catalog;
  after: Catalog;
  /** Files of the content that differ and hold no valid claim, by path below the content folder. */
  others: { file: string; before: string; after: string }[];
  /** What the check says of files that differ. */
  diagnostics: Diagnostic[];
  /** What it says now, and did not say before, of files that are the same. */
  elsewhere: Diagnostic[];
}

interface CompareOptions {
  contentDir: string;
  site: Site;
  today: string;
}

/** Compares a commit’s content with that of the working folder; nothing is checked out. */
export async function compareContent(commit: string, options: CompareOptions): Promise<Comparison> {
  const [old, current] = [
    await readTree(commit, options.contentDir),
    await readFiles(options.contentDir),
  ];
  const before = await check(old, options);
  const after = await check(current.files, options);
  const present = new Set(current.files.map(({ file }) => file));
  const claims = compareClaims(before.catalog.claims, after.catalog.claims).filter(
    // A file that is still there but holds no valid claim now is shown by its lines.
    (change) => change.kind !== 'removed' || !present.has(change.before.file),
  );
  const differing = findDiffering(old, current.files);
  const told = new Set(claims.flatMap(filesOf));
  const isKnown = createKnown(before.diagnostics);
  const found = [
    ...current.diagnostics,
    ...after.diagnostics,
    ...findSilentChanges(before.catalog, after.catalog, (file) => after.texts.get(file)),
  ];
  const sorted = found.sort(compareDiagnostics);
  return {
    claims,
    before: before.catalog,
    after: after.catalog,
    others: [...differing.values()].filter(({ file }) => !told.has(file)),
    diagnostics: sorted.filter(({ file }) => differing.has(file)),
    elsewhere: sorted.filter(
      (diagnostic) => !differing.has(diagnostic.file) && !isKnown(diagnostic),
    ),
  };
}

async function check(files: readonly TextFile[], { site, today }: CompareOptions) {
  const parsed = parseContent(files);
  return {
    ...(await checkContent(parsed, { site, today })),
    texts: parsed.texts satisfies ParsedContent['texts'],
  };
}

function findDiffering(old: readonly TextFile[], current: readonly TextFile[]) {
  const before = new Map(old.map(({ file, text }) => [file, normalizeText(text)]));
  const after = new Map(current.map(({ file, text }) => [file, normalizeText(text)]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const differing = names.filter((file) => before.get(file) !== after.get(file));
  return new Map(
    differing.map((file) => [
      file,
      { file, before: before.get(file) ?? '', after: after.get(file) ?? '' },
    ]),
  );
}

function filesOf(change: ClaimChange): string[] {
  if (change.kind === 'added') return [change.after.file];
  if (change.kind === 'removed') return [change.before.file];
  return [change.before.file, change.after.file];
}
