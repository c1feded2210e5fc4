import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { diagnose } from '../check/diagnose.ts';
import { verdictChangedSilently } from '../check/rules/verdict-changed-silently.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { History } from '../history/history.ts';
import { findSilentVerdicts, type SilentVerdict } from '../history/silent-verdicts.ts';
import { createLocator } from './locate.ts';
import { pathFromRoot } from './paths.ts';

/** Published verdicts that changed without a correction, as far as the repository’s history tells. */
export async function checkHistory(
  history: History,
  { contentDir, catalog }: { contentDir: string; catalog: Catalog },
): Promise<Diagnostic[]> {
  if (history.state !== 'known') return [];
  const silent = findSilentVerdicts(history.changes, catalog.claimsBySlug);
  return Promise.all(silent.map((change) => report(change, contentDir)));
}

async function report(change: SilentVerdict, contentDir: string): Promise<Diagnostic> {
  const { claim, before, after, day, commit } = change;
  const file = path.join(contentDir, claim.file);
  const locate = createLocator(await readFile(file, 'utf8'));
  return diagnose(verdictChangedSilently, pathFromRoot(file), locate(['verdict']), {
    message: `The published verdict changed from \`${before}\` to \`${after}\` on ${day} (commit ${commit.slice(0, 10)}), without a correction.`,
    fix: `Add to \`corrections\` what was wrong, with its date and \`verdictBefore: ${before}\`.`,
  });
}
