import { parseContent, type ParsedContent } from './parse-content.ts';
import { readFiles } from './read-files.ts';

/** Reads and parses a whole content folder; diagnostics name files below it. */
export async function readContent({ contentDir }: { contentDir: string }): Promise<ParsedContent> {
  const { files, diagnostics } = await readFiles(contentDir);
  const parsed = parseContent(files);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
