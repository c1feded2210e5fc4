import type { RuleText } from '../rule.ts';

const file = 'publishers/daily-lantern.md';

export const frontMatterMissing: RuleText = {
  id: 'front-matter-missing',
  severity: 'error',
  summary: 'A file starts with its front matter.',
  why: 'The fields between the two `---` lines are what makes a page of it.',
  examples: {
    file,
    ok: '---\nname: The Daily Lantern\n---\n',
    bad: 'name: The Daily Lantern\n',
    at: '1:1',
  },
};

export const frontMatterUnterminated: RuleText = {
  id: 'front-matter-unterminated',
  severity: 'error',
  summary: 'A line of `---` closes the front matter.',
  why: 'Without it nobody can tell where the fields end and the text begins.',
  examples: {
    file,
    ok: '---\nname: The Daily Lantern\n---\nA newspaper.\n',
    bad: '---\nname: The Daily Lantern\n--- A newspaper.\n',
    at: '3:1',
  },
};

export const frontMatterLanguage: RuleText = {
  id: 'front-matter-language',
  severity: 'error',
  summary: 'Front matter is YAML.',
  why: 'Other notations can hold programs, and contributed files are never executed.',
  examples: {
    file,
    ok: '---\nname: The Daily Lantern\n---\n',
    bad: '---js\n{ name: "The Daily Lantern" }\n---\n',
    at: '1:4',
  },
};

export const frontMatterSyntax: RuleText = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'Front matter is valid YAML, without aliases and not nested deeply.',
  why: 'A file that cannot be read would otherwise be lost without a word.',
  examples: {
    file,
    ok: '---\nname: "Lantern: the daily"\n---\n',
    bad: '---\nname: Lantern: the daily\n---\n',
    at: '2:14',
  },
};
