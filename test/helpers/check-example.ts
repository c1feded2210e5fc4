import { stringify } from 'yaml';
import { checkContent } from '../../src/engine/check/check-content.ts';
import type { RuleExamples, RuleText } from '../../src/engine/check/rule.ts';
import { readingRules } from '../../src/engine/check/rules/index.ts';
import type { Diagnostic } from '../../src/engine/diagnostic.ts';
import { parseFrontMatter } from '../../src/engine/read/front-matter.ts';
import { parseContent } from '../../src/engine/read/parse-content.ts';
import type { TextFile } from '../../src/engine/read/text-file.ts';
import { joLantern } from './check-files.ts';
import { claimFields, sourceFields } from './claim-file.ts';
import { lanternDay, lanternSite } from './lantern-site.ts';

/** Where a rule speaks up in its good or in its bad example, as `line:column` of the example. */
export async function checkExample(
  rule: RuleText & { examples: RuleExamples },
  which: 'ok' | 'bad',
): Promise<string[]> {
  const { file = 'claims/2026/example.md', badFile = file, beside = {} } = rule.examples;
  const example = rule.examples[which];
  const exampleFile = which === 'ok' ? file : badFile;
  const isWhole =
    rule.id.startsWith('front-matter-') ||
    example.startsWith('---') ||
    !exampleFile.endsWith('.md');
  const files = [
    ...Object.entries(beside).map(([file, yaml]) => ({
      file,
      text: file.endsWith('.md') ? fence(yaml) : yaml,
    })),
    { file: exampleFile, text: isWhole ? example : fence(example) },
  ];
  const diagnostics = readingRules.some(({ id }) => id === rule.id)
    ? parseContent(files).diagnostics
    : await checkCompleted(files);
  return diagnostics
    .filter((found) => found.ruleId === rule.id && found.file === exampleFile)
    .map(({ line, column }) => `${isWhole ? line : line - 1}:${column}`);
}

function fence(yaml: string): string {
  return `---\n${yaml}---\n`;
}

/**
 * Examples show only the fields that they are about. The rest is filled in for the check, while places
 * are looked up in the example as it stands.
 */
async function checkCompleted(files: readonly TextFile[]): Promise<Diagnostic[]> {
  const completed = files.map(({ file, text }) => ({ file, text: complete(file, text) }));
  const parsed = parseContent([{ file: 'claimants/jo-lantern.md', text: joLantern }, ...completed]);
  if (parsed.diagnostics.length > 0)
    throw new Error(`The example is not valid: ${JSON.stringify(parsed.diagnostics)}`);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const options = { site: lanternSite, today: lanternDay };
  return (await checkContent({ ...parsed, texts }, options)).diagnostics;
}

function complete(file: string, text: string): string {
  if (!file.endsWith('.md')) return text;
  const parts = parseFrontMatter(text);
  if ('rule' in parts) throw new Error(`The example cannot be read: ${parts.message}`);
  if (!file.startsWith('claims/')) return text;
  const { sources, verdict, ...fields } = parts.data as Record<string, unknown>; // examples are maps
  const claim = claimFields({
    ...fields,
    ...(Array.isArray(sources) && { sources: sources.map(completeSource) }),
    ...(verdict !== null && verdict !== undefined && { verdict }),
  });
  if (verdict === null) delete claim['verdict'];
  return `${fence(stringify(claim))}${parts.body}`;
}

/** Gives each source an address of its own, so that only what an example is about is wrong with it. */
function completeSource(fields: Record<string, unknown>, index: number) {
  const id = typeof fields['id'] === 'string' ? fields['id'] : `source-${index}`;
  return sourceFields({ id, url: `https://${id}.example/`, ...fields });
}
