import type { RuleText } from '../rule.ts';

/** Needs an earlier state of the content; see `silent-changes.ts`. */
export const verdictChangedSilently: RuleText = {
  id: 'verdict-changed-silently',
  severity: 'error',
  summary: 'A published verdict changes only together with a correction that names the one before.',
  why: 'Readers who saw the old verdict must be able to find out that it changed, and why.',
};
