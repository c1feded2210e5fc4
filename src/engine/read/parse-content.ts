import { diagnose } from '../check/diagnose.ts';
import type { Inspection } from '../check/inspect-record.ts';
import { fileUnexpected, slugDuplicate, slugInvalid } from '../check/rules/file.ts';
import { findInvisible, textInvisible } from '../check/rules/text-invisible.ts';
import type { RuleText } from '../check/rule.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Content } from '../model/content.ts';
import { addRecord } from './add-record.ts';
import {
  collections,
  findFilePlace,
  isValidId,
  type FilePlace,
  type KnownIds,
} from './collections.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { ExaminedFile } from './examine-file.ts';
import { createLocator, start } from './locate.ts';
import { parseRetractions, retractionsFile } from './retractions.ts';
import { normalizeText, type TextFile } from './text-file.ts';

/** Everything that files hold, and everything that is wrong with them by themselves. */
export interface ParsedContent {
  content: Content;
  ids: KnownIds;
  diagnostics: Diagnostic[];
  /** The text of each file that was taken apart here, for turning places into positions. */
  texts: ReadonlyMap<string, string>;
  /** What is known of the files that were examined before. */
  inspections: ReadonlyMap<string, Inspection>;
}

/**
 * Takes files apart and holds each to its schema. A broken file is reported; the others go on. Files that were
 * examined before have passed, and take the place that they would have.
 */
export function parseContent(files: readonly (TextFile | ExaminedFile)[]): ParsedContent {
  const parsed = {
    content: emptyContent(),
    ids: emptyIds(),
    diagnostics: [] as Diagnostic[],
    texts: new Map<string, string>(),
    inspections: new Map<string, Inspection>(),
  };
  const firstFiles = new Map<string, string>();
  const placed: { place: FilePlace; source: TextFile | ExaminedFile }[] = [];
  for (const found of files) {
    const source = 'text' in found ? { ...found, text: normalizeText(found.text) } : found;
    const { file } = source;
    if (file === retractionsFile && 'text' in source) {
      const { text } = source;
      const { retractions, diagnostics } = parseRetractions(text);
      parsed.content.retractions = retractions;
      parsed.texts.set(file, text);
      parsed.diagnostics.push(...diagnostics);
      continue;
    }
    const place = findFilePlace(file);
    const problem = place ? findNameProblem(file, place, firstFiles) : describeStray(file);
    if (problem) parsed.diagnostics.push(problem);
    if (!place) continue;
    parsed.ids[place.collection].add(place.id);
    placed.push({ place, source });
  }
  for (const { place, source } of placed) {
    if ('text' in source) {
      const { file, text } = source;
      parsed.texts.set(file, text);
      parsed.diagnostics.push(
        ...reportInvisible(file, text),
        ...addFile(parsed, file, place, text),
      );
    } else {
      const records: object[] = parsed.content[place.collection];
      records.push(source.record);
      parsed.inspections.set(source.file, source.inspection);
    }
  }
  return parsed;
}

function reportInvisible(file: string, text: string): Diagnostic[] {
  const found = findInvisible(text);
  if (found === undefined) return [];
  const before = text.slice(0, found.offset).split('\n');
  const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return [
    diagnose(textInvisible, file, position, {
      message: `The invisible character ${found.name} stands here.`,
      fix: 'Remove it: delete the words around it and type them again.',
    }),
  ];
}

function addFile(
  { content, ids }: Pick<ParsedContent, 'content' | 'ids'>,
  file: string,
  place: FilePlace,
  text: string,
): Diagnostic[] {
  const parts = parseFrontMatter(text);
  if ('rule' in parts) return [diagnose(parts.rule, file, parts.position, parts)];
  const locate = createLocator(text);
  return addRecord(content, place, { ...parts, file }, ids).map(({ rule, at, ...words }) =>
    diagnose(rule, file, locate(at), words),
  );
}

function findNameProblem(
  file: string,
  { collection, id }: FilePlace,
  firstFiles: Map<string, string>,
): Diagnostic | undefined {
  const address = `${collection}/${id}`;
  const first = firstFiles.get(address);
  firstFiles.set(address, first ?? file);
  if (!isValidId(id)) {
    return atStart(slugInvalid, file, {
      message: `The file name \`${id}\` cannot be an address.`,
      fix: 'Rename the file: lower-case letters, digits and single hyphens, at most 100 in all.',
    });
  }
  if (first === undefined) return undefined;
  return atStart(slugDuplicate, file, {
    message: `The name \`${id}\` is taken by ${first}.`,
    fix: 'Rename the newer file; a name that has been published never changes.',
  });
}

/** Files that may lie beside the folders. */
const companions = new Set(['LICENSE', 'LICENSE.md', 'README.md']);

function describeStray(file: string): Diagnostic | undefined {
  if (companions.has(file)) return undefined;
  return atStart(fileUnexpected, file, {
    message: 'No page is made from this file: its folder or its ending is not one of those known.',
    fix: `Move it: a claim belongs in claims/<year>/<slug>.md, others in ${Object.keys(collections)
      .filter((name) => name !== 'claims')
      .map((name) => `${name}/`)
      .join(', ')}, each file ending with .md.`,
  });
}

function atStart(rule: RuleText, file: string, words: { message: string; fix: string }) {
  return diagnose(rule, file, start, words);
}

function emptyContent(): Content {
  return { claims: [], claimants: [], articles: [], stories: [], publishers: [], pages: [] };
}

function emptyIds() {
  const none = () => new Set<string>();
  return {
    claims: none(),
    claimants: none(),
    articles: none(),
    stories: none(),
    publishers: none(),
    pages: none(),
  };
}
