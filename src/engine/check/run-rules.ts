import type { Diagnostic } from '../diagnostic.ts';
import type { Claim } from '../model/claim.ts';
import { createLocator, type Place, type Position } from '../read/locate.ts';
import { allowanceUnneeded, createAllowances } from './allowances.ts';
import { diagnose } from './diagnose.ts';
import { inspectRecord, type FileRules, type Inspection } from './inspect-record.ts';
import { recordsOf, type PlacedRecord } from './records.ts';
import type { CatalogRule, LinkedClaimRule, Mistake, RuleContext, RuleText } from './rule.ts';

/** The rules to hold a collection to. */
export interface RuleSet extends FileRules {
  linkedClaimRules: readonly LinkedClaimRule[];
  catalogRules: readonly CatalogRule[];
}

/** The text of each file. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get'>;

/** A mistake, with the rule that it breaks and the file that holds it. */
export interface FoundMistake {
  rule: RuleText;
  file: string;
  mistake: Mistake;
}

/** Finds the positions of mistakes; `texts` gives each file’s text, to find places in. */
export function locateMistakes(mistakes: readonly FoundMistake[], texts: Texts): Diagnostic[] {
  const positionOf = createPositions(texts);
  return mistakes.map(({ rule, file, mistake: { at, ...words } }) =>
    diagnose(rule, file, positionOf(file, at), words),
  );
}

/** Every mistake of a collection that no file sets aside, by its place in the data. */
export function findMistakes(rules: RuleSet, context: RuleContext): FoundMistake[] {
  return [...findRecordMistakes(rules, context), ...findCatalogMistakes(rules, context)];
}

/** Those of its records, one by one. */
export function findRecordMistakes(rules: RuleSet, context: RuleContext): FoundMistake[] {
  const found: FoundMistake[] = [];
  const add = (rule: RuleText, file: string, mistake: Mistake) =>
    found.push({ rule, file, mistake });
  const inspect = createInspector(rules, context);
  const ruleOf = createLookup(rules);
  for (const placed of recordsOf(context.catalog)) {
    const { file } = placed.record;
    const { ofClaim, ofRecord } = inspect(placed);
    for (const { ruleId, mistake } of ofRecord) add(ruleOf(ruleId), file, mistake);
    if (placed.collection !== 'claims') continue;
    const own = ofClaim.map(({ ruleId, mistake }) => ({ rule: ruleOf(ruleId), mistake }));
    for (const { rule, mistake } of checkClaim(placed.record, own, { rules, context }))
      add(rule, file, mistake);
  }
  return found;
}

/** Those of the collection as a whole. */
export function findCatalogMistakes(
  { catalogRules }: Pick<RuleSet, 'catalogRules'>,
  context: RuleContext,
): FoundMistake[] {
  const found: FoundMistake[] = [];
  for (const rule of catalogRules)
    rule.check((file, mistake) => found.push({ rule, file, mistake }), context);
  return found;
}

function createInspector(rules: FileRules, context: RuleContext) {
  const { site, catalog, inspections } = context;
  const fileContext = { site, articles: catalog.articles };
  return (placed: PlacedRecord): Inspection =>
    inspections?.get(placed.record.file) ?? inspectRecord(placed, rules, fileContext);
}

/** Finds a rule that looks at one file by its id. */
function createLookup({ claimRules, recordRules }: FileRules): (id: string) => RuleText {
  const known = new Map([...claimRules, ...recordRules].map((rule) => [rule.id, rule]));
  return (id) => {
    const rule = known.get(id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    return rule;
  };
}

type Finding = Omit<FoundMistake, 'file'>;

/** What is wrong with a claim, by itself and beside others, and is not set aside in its file. */
function* checkClaim(
  claim: Claim,
  own: readonly Finding[],
  { rules: { linkedClaimRules }, context }: { rules: RuleSet; context: RuleContext },
): Generator<Finding> {
  const allowances = createAllowances(claim);
  const isCovered = ({ rule, mistake }: Finding) => allowances.cover(rule.id, mistake.value);
  yield* own.filter((finding) => !isCovered(finding));
  for (const rule of linkedClaimRules) {
    const linked: Finding[] = [];
    rule.check(claim, (mistake) => linked.push({ rule, mistake }), context);
    yield* linked.filter((finding) => !isCovered(finding));
  }
  const waiting = linkedClaimRules.flatMap(({ id, isWaiting }) =>
    isWaiting?.(context) ? [id] : [],
  );
  for (const mistake of allowances.findUnneeded(waiting))
    yield { rule: allowanceUnneeded, mistake };
}

/** Finds places in files; a file is parsed for positions once, and only when something is wrong in it. */
function createPositions(texts: Texts): (file: string, place: Place) => Position {
  const locators = new Map<string, (place: Place) => Position>();
  return (file, place) => {
    const locate = locators.get(file) ?? createLocator(texts.get(file) ?? '');
    locators.set(file, locate);
    return locate(place);
  };
}
