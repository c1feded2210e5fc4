import type { Claim } from '../model/claim.ts';
import type { Mistake, RuleText } from './rule.ts';

export const allowanceUnneeded: RuleText = {
  id: 'allowance-unneeded',
  severity: 'error',
  summary: 'An `allow` entry sets aside a rule that would speak up without it.',
  why: 'Entries that are left over hide the next mistake of their kind.',
  examples: {
    ok: 'finding: The lantern weighs 30 kilograms.\nallow:\n  - { rule: figure-unsourced, value: "30", reason: Weighed by us. }\n',
    bad: 'finding: The lantern is heavy.\nallow:\n  - { rule: figure-unsourced, value: "30", reason: Weighed by us. }\n',
    at: '3:5',
  },
};

/** The exceptions that one file asks for, and whether each was needed. */
export interface Allowances {
  /** Whether an entry sets the rule aside for this value. */
  cover(ruleId: string, value: string | undefined): boolean;
  /** Entries that have covered nothing, but for rules that could not look. */
  findUnneeded(waiting: readonly string[]): Mistake[];
}

export function createAllowances({ allow }: Claim): Allowances {
  const unneeded = new Set(allow);
  return {
    cover(ruleId, value) {
      const entry = allow.find(({ rule, value: allowed }) => rule === ruleId && allowed === value);
      if (entry === undefined) return false;
      unneeded.delete(entry);
      return true;
    },
    findUnneeded(waiting) {
      const idle = [...unneeded].filter(({ rule }) => !waiting.includes(rule));
      return idle.map((entry) => ({
        at: ['allow', allow.indexOf(entry)],
        message: `Nothing here breaks the rule \`${entry.rule}\` with \`${entry.value}\`.`,
        fix: 'Remove this entry, or write its rule and value as the check names them.',
      }));
    },
  };
}
