import { createPatch } from 'diff';
import type { Root, RootContent } from 'mdast';
import { openSimilar } from '../../engine/search/find-similar.ts';
import type { ClaimChange } from './compare-claims.ts';
import type { Comparison } from './comparison.ts';
import { describeChange, describeFindings } from './describe-change.ts';
import { labelOf } from './render-claim.ts';
import {
  code,
  codeBlock,
  details,
  heading,
  list,
  paragraph,
  root,
  strong,
  table,
  text,
} from './sheet-nodes.ts';

export interface SheetOptions {
  /** How the base is called: a branch or a commit. */
  base: string;
  /** Files that differ outside the content. */
  otherFiles: readonly string[];
}

/** The review sheet by its parts, so that a place with little room can leave some out. */
export interface Sheet {
  head: RootContent[];
  /** A part for each claim, with and without the claim as it will be shown. */
  claims: { full: RootContent[]; short: RootContent[] }[];
  rest: RootContent[];
}

/** Puts together what a reviewer needs to know of a change. */
export async function buildSheet(comparison: Comparison, options: SheetOptions): Promise<Sheet> {
  const findSimilar = await openSimilar(comparison.after);
  const claims: Sheet['claims'] = [];
  for (const change of comparison.claims) {
    const similar = isNewlyWorded(change) ? await findSimilar(change.after.claim) : [];
    const describe = (isRendered: boolean) =>
      describeChange(change, { comparison, similar, isRendered });
    claims.push({ full: describe(true), short: describe(false) });
  }
  return { head: buildHead(comparison, options), claims, rest: buildRest(comparison) };
}

/** The whole sheet as one document. */
export function joinSheet({ head, claims, rest }: Sheet): Root {
  return root([...head, ...claims.flatMap(({ full }) => full), ...rest]);
}

function isNewlyWorded(change: ClaimChange): change is Extract<ClaimChange, { after: unknown }> {
  if (change.kind === 'removed') return false;
  return change.kind === 'added' || change.before.claim !== change.after.claim;
}

function buildHead(comparison: Comparison, { base, otherFiles }: SheetOptions): RootContent[] {
  const { claims, diagnostics, elsewhere, others } = comparison;
  const count = (kind: ClaimChange['kind']) =>
    claims.filter((change) => change.kind === kind).length;
  const all = [...diagnostics, ...elsewhere];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return [
    heading(1, 'Review sheet'),
    paragraph('Compared with ', code(base), '.'),
    table([
      ['claims added', 'changed', 'removed', 'other content files', 'errors', 'warnings'],
      [
        count('added'),
        count('changed'),
        count('removed'),
        others.length,
        errors,
        all.length - errors,
      ].map(String),
    ]),
    ...listVerdicts(comparison),
    ...listOtherFiles(otherFiles),
    ...(claims.length > 0 ? [heading(2, 'Claims')] : []),
  ];
}

/** Verdicts that changed, first of all: they are what readers are told. */
function listVerdicts({ claims, before, after }: Comparison): RootContent[] {
  const changed = claims.flatMap((change) =>
    change.kind === 'changed' && change.before.verdict !== change.after.verdict ? [change] : [],
  );
  if (changed.length === 0) return [];
  return [
    paragraph(strong('Verdicts that change')),
    list(
      changed.map(({ before: old, after: current }) => [
        `${labelOf(old.verdict, before)} → ${labelOf(current.verdict, after)}: ${current.claim}`,
      ]),
    ),
  ];
}

function listOtherFiles(files: readonly string[]): RootContent[] {
  if (files.length === 0) return [];
  const count = `${files.length} ${files.length === 1 ? 'file that is' : 'files that are'} no content`;
  return [
    paragraph(
      strong(`It also changes ${count}. They are not shown here: look at them in the diff.`),
    ),
    details('Which', [list(files.map((file) => [code(file)]))]),
  ];
}

function buildRest({ others, diagnostics, elsewhere }: Comparison): RootContent[] {
  const elsewhereFound = describeFindings(elsewhere);
  return [
    ...(others.length > 0 ? [heading(2, 'Other content')] : []),
    ...others.flatMap(({ file, before, after }): RootContent[] => [
      heading(3, `${before === '' ? 'Added' : after === '' ? 'Removed' : 'Changed'}: `, file),
      ...describeFindings(diagnostics.filter((diagnostic) => diagnostic.file === file)),
      details('The lines', [
        codeBlock('diff', createPatch(file, before, after).split('\n').slice(4).join('\n')),
      ]),
    ]),
    ...(elsewhereFound.length > 0
      ? [heading(2, 'New in files that are the same'), ...elsewhereFound]
      : []),
    ...(others.length === 0 && diagnostics.length + elsewhere.length === 0
      ? [paragraph(text('The check has nothing to say.'))]
      : []),
  ];
}
