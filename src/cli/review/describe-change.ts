import type { BlockContent, RootContent } from 'mdast';
import type { Diagnostic } from '../../engine/diagnostic.ts';
import type { Claim } from '../../engine/model/claim.ts';
import type { SimilarClaim } from '../../engine/search/find-similar.ts';
import type { ClaimChange } from './compare-claims.ts';
import { compareFields, compareSources, type FieldChange } from './compare-fields.ts';
import type { Comparison } from './comparison.ts';
import { markChanges } from './mark-changes.ts';
import { describeSource, labelOf, nameOf, renderClaim } from './render-claim.ts';
import { code, details, heading, list, paragraph, strong, table, text } from './sheet-nodes.ts';

/** What one change comes with besides its words. */
export interface ChangeContext {
  comparison: Comparison;
  similar: readonly SimilarClaim[];
  /** Whether to show the claim as its page will. */
  isRendered: boolean;
}

/** One claim’s part of the sheet. */
export function describeChange(change: ClaimChange, context: ChangeContext): RootContent[] {
  const claim = change.kind === 'removed' ? change.before : change.after;
  const { before, after } = context.comparison;
  const names = { added: 'Added', removed: 'Removed', changed: 'Changed' };
  return [
    heading(3, `${names[change.kind]}: `, claim.claim),
    paragraph(
      code(claim.file),
      ` · ${nameOf(claim, after)}, ${claim.date} · ${claim.weight}${claim.draft ? ' · draft' : ''}`,
    ),
    table([
      ['', 'before', 'after'],
      [
        'Verdict',
        change.kind === 'added' ? '' : labelOf(change.before.verdict, before),
        change.kind === 'removed' ? '' : labelOf(change.after.verdict, after),
      ],
    ]),
    ...(change.kind === 'changed' ? describeEdits(change.before, change.after, context) : []),
    ...(change.kind === 'added' ? describeNew(change.after, context) : []),
    ...(change.kind === 'removed' ? describeGone(change.before) : []),
    ...describeSimilar(claim, context),
    ...describeFindings(context.comparison.diagnostics.filter(({ file }) => file === claim.file)),
    ...(context.isRendered && change.kind !== 'removed'
      ? [details('The claim as it will be shown', renderClaim(change.after, after))]
      : []),
  ];
}

function describeEdits(before: Claim, after: Claim, { comparison }: ChangeContext): RootContent[] {
  const fields = compareFields(before, after);
  const { added, removed, changed } = compareSources(before.sources, after.sources);
  return [
    ...(fields.length > 0 ? [paragraph(strong('Words')), list(fields.map(describeField))] : []),
    ...listSources('Sources added', added, comparison),
    ...listSources('Sources removed', removed, comparison),
    ...(changed.length > 0
      ? [paragraph(strong('Sources changed')), list(changed.map(describeField))]
      : []),
  ];
}

function describeNew(claim: Claim, { comparison }: ChangeContext): RootContent[] {
  return [
    list([
      [strong('Quotation'), `: ${claim.quote}`],
      [strong('Finding'), `: ${claim.finding}`],
    ]),
    ...listSources('Sources', claim.sources, comparison),
  ];
}

function describeGone({ slug }: Claim): RootContent[] {
  return [
    paragraph(
      'Its address goes with it. A published claim keeps its address: mark it ',
      code('withdrawn'),
      ', or give its successor ',
      code(`aliases: [${slug}]`),
      '.',
    ),
  ];
}

function listSources(
  title: string,
  sources: Claim['sources'],
  { after }: Comparison,
): RootContent[] {
  if (sources.length === 0) return [];
  return [paragraph(strong(title)), list(sources.map((source) => describeSource(source, after)))];
}

function describeField({ name, before, after }: FieldChange): BlockContent[] {
  return [paragraph(strong(text(name)), ': ', ...markChanges(before, after))];
}

function describeSimilar({ slug }: Claim, { similar, comparison }: ChangeContext): RootContent[] {
  const others = similar.filter(({ claim }) => claim.slug !== slug);
  if (others.length === 0) return [];
  return [
    paragraph(strong('Claims that may say the same')),
    list(
      others.map(({ claim }) => [
        `${claim.claim} (${labelOf(claim.verdict, comparison.after)}) `,
        code(claim.file),
      ]),
    ),
  ];
}

/** What the check says, as a list; nothing when it is content. */
export function describeFindings(diagnostics: readonly Diagnostic[]): RootContent[] {
  if (diagnostics.length === 0) return [];
  return [
    paragraph(strong('What the check says')),
    list(
      diagnostics.map(({ severity, ruleId, file, line, message, fix }) => [
        strong(severity),
        ' ',
        code(ruleId),
        ` ${file}:${line}: ${message} ${fix}`,
      ]),
    ),
  ];
}
