import type { Diagnostic } from '../diagnostic.ts';
import type { Claim } from '../model/claim.ts';
import { createLocator, type Place, type Position } from '../read/locate.ts';
import { allowanceUnneeded, createAllowances } from './allowances.ts';
import { diagnose } from './diagnose.ts';
import type { CatalogRule, ClaimRule, Mistake, RuleContext, RuleText } from './rule.ts';

/** The rules to hold a collection to. */
export interface RuleSet {
  claimRules: readonly ClaimRule[];
  catalogRules: readonly CatalogRule[];
}

/** A mistake, with the rule that it breaks and the file that holds it. */
export interface FoundMistake {
  rule: RuleText;
  file: string;
  mistake: Mistake;
}

/** Holds a collection to the rules; `texts` gives each file’s text, to find places in. */
export function runRules(
  rules: RuleSet,
  context: RuleContext,
  texts: ReadonlyMap<string, string>,
): Diagnostic[] {
  const positionOf = createPositions(texts);
  return findMistakes(rules, context).map(({ rule, file, mistake: { at, ...words } }) =>
    diagnose(rule, file, positionOf(file, at), words),
  );
}

/** Every mistake of a collection that no file sets aside, by its place in the data. */
export function findMistakes(
  { claimRules, catalogRules }: RuleSet,
  context: RuleContext,
): FoundMistake[] {
  const found: FoundMistake[] = [];
  const add = (rule: RuleText, file: string, mistake: Mistake) =>
    found.push({ rule, file, mistake });
  for (const claim of context.catalog.claims) checkClaim(claim, claimRules, context, add);
  for (const rule of catalogRules) rule.check((file, mistake) => add(rule, file, mistake), context);
  return found;
}

function checkClaim(
  claim: Claim,
  rules: readonly ClaimRule[],
  context: RuleContext,
  add: (rule: RuleText, file: string, mistake: Mistake) => void,
): void {
  const allowances = createAllowances(claim);
  for (const rule of rules) {
    const report = (mistake: Mistake) => {
      if (!allowances.cover(rule.id, mistake.value)) add(rule, claim.file, mistake);
    };
    rule.check(claim, report, context);
  }
  const waiting = rules.flatMap(({ id, isWaiting }) => (isWaiting?.(context) ? [id] : []));
  for (const mistake of allowances.findUnneeded(waiting))
    add(allowanceUnneeded, claim.file, mistake);
}

/** Finds places in files; a file is parsed for positions once, and only when something is wrong in it. */
function createPositions(
  texts: ReadonlyMap<string, string>,
): (file: string, place: Place) => Position {
  const locators = new Map<string, (place: Place) => Position>();
  return (file, place) => {
    const locate = locators.get(file) ?? createLocator(texts.get(file) ?? '');
    locators.set(file, locate);
    return locate(place);
  };
}
