import { loadCollection } from '../../engine/index.ts';
import { pathFromRoot } from '../../engine/read/paths.ts';
import { showControls } from '../reporters/show-controls.ts';
import type { Newsroom } from './newsroom.ts';

/** What the check finds in new files, as a list of what is left to do. */
export async function describeLeft(
  files: readonly string[],
  { contentDir, site, today }: Newsroom,
): Promise<string> {
  const { diagnostics } = await loadCollection({ contentDir, site, today });
  const written = new Set(files.map((file) => `${pathFromRoot(contentDir)}/${file}`));
  const left = diagnostics.filter(({ file }) => written.has(file));
  if (left.length === 0) return 'It passes the check: `npm run check`. See it with `npm start`.';
  const lines = left.map(({ file, line, message, fix }) =>
    showControls(`  ${file}:${line}  ${message} ${fix}`),
  );
  return ['Left to do, then run `npm run check`:', ...lines].join('\n');
}
