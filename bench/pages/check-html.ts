import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { toolFile } from './tools.ts';

/** An error that W3C’s Nu checker finds on a page. */
export interface HtmlProblem {
  page: string;
  message: string;
}

/** Holds files of a built site against the HTML standard; undefined where there is no Java to run the checker. */
export function checkHtml(folder: string, files: readonly string[]): HtmlProblem[] | undefined {
  const jar = toolFile('vnu-jar/build/dist/vnu.jar');
  const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always'];
  const paths = files.map((file) => path.resolve(folder, file));
  const { error, stderr } = spawnSync('java', [...args, ...paths], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) return undefined;
  const { messages } = JSON.parse(stderr) as {
    messages: { type: string; url: string; message: string }[]; // the checker’s documented format
  };
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url, message }) => ({
      page: path.relative(path.resolve(folder), new URL(url).pathname),
      message,
    }));
}
