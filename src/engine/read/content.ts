import type { CheckedFiles } from '../check/check-content.ts';
import type { FileContext } from '../check/rule.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Site } from '../model/site.ts';
import { findFilePlace } from './collections.ts';
import { examineFiles, type ExamineOptions } from './examine-files.ts';
import { findFiles } from './find-files.ts';
import { parseContent, type ParsedContent } from './parse-content.ts';
import { readFiles, readTextFile, refuseFile } from './read-files.ts';
import { normalizeText, type TextFile } from './text-file.ts';

/** Reads and parses a whole content folder; diagnostics name files below it. */
export async function readContent({ contentDir }: { contentDir: string }): Promise<ParsedContent> {
  const { files, diagnostics } = await readFiles(contentDir);
  const parsed = parseContent(files);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

export interface ReadingOptions extends Omit<ExamineOptions, 'context' | 'onProgress'> {
  site: Site;
  /** In a large collection, hears from time to time how many of its files are read. */
  onProgress?: (done: number, total: number) => void;
  /** A collection of fewer files is read in one thread, and nothing of it is remembered. */
  many?: number;
}

/**
 * Reads a content folder for a check. In a large collection each file is also examined by itself, in threads, and what
 * came of it is remembered for the next time; what the check finds is the same.
 */
export async function readForCheck(options: ReadingOptions): Promise<CheckedFiles> {
  const { contentDir, site, onProgress, many = 300 } = options;
  const { files, refused } = await findFiles(contentDir);
  if (files.length < many) return readContent(options);
  const diagnostics: Diagnostic[] = refused.map(refuseFile);
  const read = (file: string): TextFile[] => {
    const result = readTextFile(contentDir, file);
    if ('text' in result) return [result];
    diagnostics.push(result);
    return [];
  };

  // The articles come first: rules about a claim look at those that it names.
  const isArticle = (file: string) => findFilePlace(file)?.collection === 'articles';
  const articles = new Map(
    files
      .filter(isArticle)
      .flatMap(read)
      .map((text) => [text.file, text]),
  );
  const others = files.filter((file) => findFilePlace(file) !== undefined && !isArticle(file));
  const examined = await examineFiles(others, {
    ...options,
    context: { site, articles: datesOf([...articles.values()]) },
    onProgress: (done) => onProgress?.(articles.size + done, articles.size + others.length),
  });
  const parsed = parseContent(
    files.flatMap((file) =>
      isArticle(file) ? (articles.get(file) ?? []) : (examined.get(file) ?? read(file)),
    ),
  );
  return {
    ...parsed,
    diagnostics: [...diagnostics, ...parsed.diagnostics],
    texts: { get: (file) => parsed.texts.get(file) ?? readAgain(contentDir, file) },
  };
}

/** What rules about a claim look at of articles. */
function datesOf(articles: readonly TextFile[]): FileContext['articles'] {
  const { content } = parseContent(articles);
  return new Map(
    content.articles.map(({ slug, date, url }) => [
      slug,
      { date, ...(url !== undefined && { url }) },
    ]),
  );
}

function readAgain(contentDir: string, file: string): string | undefined {
  const result = readTextFile(contentDir, file);
  return 'text' in result ? normalizeText(result.text) : undefined;
}
