import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/cli/reporters/github.ts';
import type { Report } from '../../src/cli/reporters/report.ts';
import { formatText } from '../../src/cli/reporters/text.ts';
import type { Diagnostic } from '../../src/engine/diagnostic.ts';

/** A report on one mistake. */
function reportOn(overrides: Partial<Diagnostic> = {}, line = 'verdict: rigth'): Report {
  const diagnostic: Diagnostic = {
    ruleId: 'verdict-unknown',
    severity: 'error',
    file: 'content/claims/2026/a.md',
    line: 12,
    column: 10,
    message: 'There is no verdict `rigth`.',
    fix: 'Did you mean `right`?',
    ...overrides,
  };
  return { claims: 1200, diagnostics: [diagnostic], lineOf: () => line };
}

describe('text', () => {
  test('shows the place, the words and the line', () => {
    expect(formatText(reportOn(), { colour: false })).toMatchInlineSnapshot(`
      "content/claims/2026/a.md:12:10  error  verdict-unknown
        There is no verdict \`rigth\`.
        Did you mean \`right\`?
        12 | verdict: rigth
                      ^

      1,200 claims checked: 1 error, 0 warnings
      "
    `);
  });

  test('shows the part of a long line that matters', () => {
    const line = `finding: ${'word '.repeat(40)}rigth ${'word '.repeat(40)}`;
    const report = reportOn({ column: line.indexOf('rigth') + 1 }, line);
    expect(formatText(report, { colour: false })).toMatchInlineSnapshot(`
      "content/claims/2026/a.md:12:210  error  verdict-unknown
        There is no verdict \`rigth\`.
        Did you mean \`right\`?
        12 | …word word word word word word word word word word word word rigth word word word word word word word word word word word…
                                                                          ^

      1,200 claims checked: 1 error, 0 warnings
      "
    `);
  });

  test('colours only when asked to', () => {
    expect(formatText(reportOn(), { colour: false })).not.toContain('\x1b');
    expect(formatText(reportOn(), { colour: true })).toContain('\x1b[31merror');
  });

  test('lets no value drive the terminal', () => {
    const hostile = 'a\x1b[2J\x07\u202eb\u2028c\nd\x9b';
    const report = reportOn({ file: hostile, message: hostile, fix: hostile }, hostile);
    const text = formatText(report, { colour: false });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    expect(text).toContain('a\\x1b[2J\\x07\\u202eb\\u2028c\\x0ad\\x9b');
  });
});

describe('github', () => {
  test('makes an annotation of each diagnostic', () => {
    expect(formatGithub(reportOn())).toMatchInlineSnapshot(`
      "::error file=content/claims/2026/a.md,line=12,col=10,title=verdict-unknown::There is no verdict \`rigth\`. Did you mean \`right\`?
      1,200 claims checked: 1 error, 0 warnings
      "
    `);
  });

  test('lets no value write a command or a property', () => {
    const hostile = 'a,line=1::b\n::add-mask::100%\r';
    const text = formatGithub(reportOn({ file: hostile, message: hostile }));
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(text).toMatchInlineSnapshot(`
      "::error file=a%2Cline=1%3A%3Ab\\x0a%3A%3Aadd-mask%3A%3A100%25\\x0d,line=12,col=10,title=verdict-unknown::a,line=1::b\\x0a::add-mask::100%25\\x0d Did you mean \`right\`?
      1,200 claims checked: 1 error, 0 warnings
      "
    `);
  });
});
