import { summarize, type Report } from './report.ts';
import { showControls } from './show-controls.ts';

/** For GitHub Actions: one annotation a diagnostic, shown on its line of the pull request. */
export function formatGithub(report: Report): string {
  const annotations = report.diagnostics.map(
    ({ severity, file, line, column, ruleId, message, fix }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(ruleId)}`;
      return `::${severity} ${properties}::${data(`${message} ${fix}`)}`;
    },
  );
  return [...annotations, summarize(report), ''].join('\n');
}

/** Escapes as the runner’s own toolkit does, so that content can’t write a command of its own. */
function data(text: string): string {
  return showControls(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
