import matter from 'gray-matter';
import { YAMLException } from 'js-yaml';
import {
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterSyntax,
  frontMatterUnterminated,
} from '../check/rules/front-matter.ts';
import type { RuleText } from '../check/rule.ts';
import { start, type Position } from './locate.ts';
import { parseYaml } from './yaml.ts';

/** A file in its two parts. */
export interface FrontMatter {
  data: unknown;
  /** The Markdown after the closing fence, to the end of the text. */
  body: string;
  /** Line of the text on which the body starts; the first is 1. */
  bodyLine: number;
}

/** Why a file could not be taken apart, and where. */
export interface FrontMatterProblem {
  rule: RuleText;
  position: Position;
  message: string;
  fix: string;
}

/** Splits a text into front matter and body. YAML only: nothing in a file is ever executed. */
export function parseFrontMatter(text: string): FrontMatter | FrontMatterProblem {
  const problem = findFenceProblem(text);
  if (problem) return problem;
  try {
    const { data, content } = matter(text, { language: 'yaml', engines });
    const lines = text.slice(0, text.length - content.length).split('\n');
    return { data: data as unknown, body: content, bodyLine: lines.length };
  } catch (error) {
    return describeSyntaxError(error);
  }
}

/** gray-matter would run JavaScript and read JSON; every engine but YAML refuses. */
const engines = {
  yaml: parseYaml,
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  toml: refuse,
};

function refuse(): never {
  throw new Error('only YAML is read');
}

/** More blank lines than anybody writes, on which gray-matter would spend minutes. */
const endlessBlank = /\s{1000}/;

function findFenceProblem(text: string): FrontMatterProblem | undefined {
  const [first = '', ...lines] = text.split('\n');
  if (text.trim() === '') {
    return {
      rule: frontMatterMissing,
      position: start,
      message: 'This file is empty.',
      fix: 'Write its front matter between two lines of `---`, or delete the file.',
    };
  }
  if (!first.startsWith('---')) {
    return {
      rule: frontMatterMissing,
      position: start,
      message: 'This file does not start with front matter.',
      fix: 'Make `---` the first line, and close the front matter with another line of `---`.',
    };
  }
  const language = first.slice(3).trim();
  if (language !== '') {
    return {
      rule: frontMatterLanguage,
      position: { line: 1, column: 4 },
      message: `The front matter is marked as \`${language}\`. Only YAML is read, and nothing is executed.`,
      fix: 'Make the first line `---` alone, and write the fields as YAML.',
    };
  }
  const close = lines.findIndex((line) => line.startsWith('---'));
  if (close === -1 || lines[close]?.trim() !== '---') {
    return {
      rule: frontMatterUnterminated,
      position: close === -1 ? start : { line: close + 2, column: 1 },
      message: 'The front matter that starts in line 1 is not closed by a line of `---` alone.',
      fix: 'Put `---` on a line of its own after the last field.',
    };
  }
  const blank = lines.slice(0, close).join('\n').search(endlessBlank);
  if (blank === -1) return undefined;
  return {
    rule: frontMatterSyntax,
    position: start,
    message: 'The front matter holds a thousand blanks in a row.',
    fix: 'Remove them.',
  };
}

function describeSyntaxError(error: unknown): FrontMatterProblem {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const reason = error instanceof YAMLException ? error.reason : String(error);
  return {
    rule: frontMatterSyntax,
    position: mark ? { line: mark.line + 1, column: mark.column + 1 } : start,
    message: `The front matter is not valid YAML: ${reason}.`,
    fix: adviceFor(reason),
  };
}

/** What usually causes a parser’s complaint. */
function adviceFor(reason: string): string {
  if (reason.includes('duplicated')) return 'Each field may stand once: merge the two.';
  if (reason.includes('alias'))
    return 'Write the value out again instead of pointing to it with `*`.';
  if (reason.includes('tab')) return 'Indent with spaces.';
  return 'Indent with spaces, and put text that holds `: `, `#` or a leading quotation mark in double quotes.';
}
