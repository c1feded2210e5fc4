import type { RootContent } from 'hast';
import type { Place } from '../read/locate.ts';
import { renderTree } from '../render/body.ts';
import type { SitePath } from '../render/links.ts';
import type { CheckedDraft, DraftMistake } from './check-draft.ts';
import { sectionAt, type DraftAnswers } from './draft-files.ts';
import type { DraftRecords } from './draft-records.ts';
import { formatFile, placeOf, type NewFile } from './new-file.ts';

/** What is wrong, and at which field of the form: `sources.0.url`, `sections.1`, `new-claimant.kind`. */
export interface FieldMistake {
  field: string;
  ruleId: string;
  severity: 'error' | 'warning';
  message: string;
  fix: string;
}

/** The claim as a page would show it; the trees are sanitised. */
export interface DraftPreview {
  verdict: string;
  sections: { title: string; content: RootContent[] }[];
  /** What the notes of the text cite, in their order. */
  notes: { id: string; text: string }[];
}

/** A draft with what the check says of it; travels between a worker and its page. */
export interface DraftReport {
  /** As they will stand in the repository. */
  files: { path: string; text: string }[];
  mistakes: FieldMistake[];
  /** Whether the claimant who is named has no file yet. */
  isClaimantNew: boolean;
  slug: string;
  /** The ids by which the sources are cited, in order. */
  sourceIds: string[];
  /** Left out until the claim keeps to its schema. */
  preview?: DraftPreview;
}

interface DraftParts {
  files: readonly NewFile[];
  answers: DraftAnswers;
  records: DraftRecords;
  checked: CheckedDraft;
  sitePath: SitePath;
}

/** Says in the terms of a form what a draft is and what is wrong with it. */
export function reportDraft({
  files,
  answers,
  records,
  checked,
  sitePath,
}: DraftParts): DraftReport {
  const claim = files.find(({ collection }) => collection === 'claims');
  const { claimant, sources } = claim?.fields ?? {};
  const known = records.claimants.some(({ id }) => id === claimant);
  const preview = previewOf(checked, records, sitePath);
  return {
    files: files.map((file) => ({
      path: `${records.contentPrefix}${placeOf(file)}`,
      text: formatFile(file, records.contentPrefix),
    })),
    mistakes: checked.mistakes.map((mistake) => describe(mistake, answers)),
    isClaimantNew: typeof claimant === 'string' && !known,
    slug: claim?.id ?? '',
    sourceIds: Array.isArray(sources) ? sources.map(({ id }: { id: unknown }) => String(id)) : [],
    ...(preview && { preview }),
  };
}

function describe(
  { rule, collection, mistake }: DraftMistake,
  answers: DraftAnswers,
): FieldMistake {
  const field = fieldAt(mistake.at, answers);
  return {
    field: collection === 'claims' ? field : `new-claimant.${field}`,
    ruleId: rule.id,
    severity: rule.severity,
    message: mistake.message,
    fix: mistake.fix,
  };
}

function fieldAt(place: Place, { sections }: DraftAnswers): string {
  if ('offset' in place) return `sections.${sectionAt(sections, place.offset)}`;
  if ('line' in place) return `sections.${sectionOfLine(sections, place.line)}`;
  const path = 'key' in place ? place.key : 'path' in place ? place.path : place;
  return path.join('.');
}

/** The same for a line of the body, the first being 1. */
function sectionOfLine(sections: DraftAnswers['sections'], line: number): number {
  const starts = sections.map((_, index) => linesBefore(sections, index));
  return Math.max(
    0,
    starts.findLastIndex((start) => start < line),
  );
}

function linesBefore(sections: DraftAnswers['sections'], index: number): number {
  const before = sections.slice(0, index);
  return before.reduce(
    (lines, { text }) => lines + (text.trim() === '' ? 2 : text.trim().split('\n').length + 3),
    0,
  );
}

function previewOf(
  { catalog }: CheckedDraft,
  { site }: DraftRecords,
  sitePath: SitePath,
): DraftPreview | undefined {
  const [claim] = catalog.claims;
  if (claim === undefined) return undefined;
  const { sections, notes } = renderTree(claim, site, { sitePath });
  const sources = new Map(claim.sources.map((source) => [source.id, source]));
  return {
    verdict: claim.draft ? '' : (claim.verdict ?? ''),
    sections: sections.map(({ title, content }) => ({ title, content })),
    notes: notes.map(({ id, sourceId, locator }) => {
      const source = sources.get(sourceId);
      const publisher = catalog.publishers.get(source?.publisher ?? '')?.name ?? source?.publisher;
      return { id, text: [publisher, source?.title, locator].filter(Boolean).join(', ') };
    }),
  };
}
