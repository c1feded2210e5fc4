import { bodyOf } from './body.ts';
import type { PlacedRecord } from './records.ts';
import type { ClaimRule, FileContext, Mistake, RecordRule, RuleText } from './rule.ts';

/** The rules that look at one file by itself. */
export interface FileRules {
  claimRules: readonly ClaimRule[];
  recordRules: readonly RecordRule[];
}

/** What the rules find that look at one file by itself, and what other rules ask of its text. Travels as JSON. */
export interface Inspection {
  /** What a claim may set aside. */
  ofClaim: RuleFinding[];
  ofRecord: RuleFinding[];
  innerLinks: InnerLink[];
}

/** What has been found out before, by file. */
export type Inspections = ReadonlyMap<string, Inspection>;

/** A mistake, and the id of the rule that it breaks. */
export interface RuleFinding {
  ruleId: string;
  mistake: Mistake;
}

/** A link of a text to a page of the site, or to a place in the text. */
export interface InnerLink {
  url: string;
  offset: number;
}

/** Holds one record to the rules that need no other. */
export function inspectRecord(
  placed: PlacedRecord,
  { claimRules, recordRules }: FileRules,
  context: FileContext,
): Inspection {
  const inspection: Inspection = { ofClaim: [], ofRecord: [], innerLinks: innerLinksOf(placed) };
  const addTo =
    (findings: RuleFinding[], { id }: RuleText) =>
    (mistake: Mistake) =>
      findings.push({ ruleId: id, mistake });
  if (placed.collection === 'claims') {
    for (const rule of claimRules)
      rule.check(placed.record, addTo(inspection.ofClaim, rule), context);
  }
  for (const rule of recordRules) rule.check(placed, addTo(inspection.ofRecord, rule));
  return inspection;
}

/** The links of a text that stay within the site. */
export function innerLinksOf({ record }: PlacedRecord): InnerLink[] {
  return bodyOf(record).links.filter(({ url }) => /^[/#]/.test(url));
}
