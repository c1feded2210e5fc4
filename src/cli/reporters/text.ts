import { styleText } from 'node:util';
import { summarize, type Report } from './report.ts';
import type { Diagnostic } from '../../engine/diagnostic.ts';
import { showControls } from './show-controls.ts';

/** For people at a terminal: place, rule, message, what to do, and the line with a caret. */
export function formatText(report: Report, { colour }: { colour: boolean }): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const blocks = report.diagnostics.map((diagnostic) => {
    const { file, line, column, severity, ruleId, message, fix } = diagnostic;
    const place = showControls(`${file}:${line}:${column}`);
    const head = style(severity === 'error' ? 'red' : 'yellow', severity);
    return [
      `${style('bold', place)}  ${head}  ${style('dim', ruleId)}`,
      `  ${showControls(message)}`,
      `  ${showControls(fix)}`,
      ...quoteLine(diagnostic, report.lineOf(diagnostic)).map((text) => style('dim', text)),
      '',
    ].join('\n');
  });
  return [...blocks, summarize(report)].join('\n') + '\n';
}

/** How much of a long line is shown on either side of the place. */
const reach = 60;

function quoteLine({ line, column }: Diagnostic, text: string): string[] {
  if (text.trim() === '') return [];
  const from = Math.max(0, column - 1 - reach);
  const to = column - 1 + reach;
  const before = `${from > 0 ? '…' : ''}${text.slice(from, column - 1)}`;
  const after = `${text.slice(column - 1, to)}${to < text.length ? '…' : ''}`;
  const margin = `  ${line} | `;
  const indent = ' '.repeat(margin.length + showControls(before).length);
  return [margin + showControls(before + after), `${indent}^`];
}
