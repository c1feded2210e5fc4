import type { Path } from '../read/locate.ts';
import { findNearest, formatChoices } from './nearest.ts';
import type { CatalogRule, RuleContext, RuleExamples } from './rule.ts';

/** One place where a file names something by its id. */
export interface Reference {
  file: string;
  /** Left out where an optional field is. */
  id: string | undefined;
  at: Path;
}

interface ReferenceRuleOptions {
  id: string;
  summary: string;
  why: string;
  examples: RuleExamples;
  /** What the id should name: “claimant”. */
  names: string;
  known(context: RuleContext): ReadonlySet<string>;
  references(context: RuleContext): Iterable<Reference>;
  /** What to do where no known id is close. */
  otherwise(id: string, known: ReadonlySet<string>): string;
}

/** A rule that what is named exists; it proposes the nearest id. */
export function createReferenceRule(options: ReferenceRuleOptions): CatalogRule {
  const { id, summary, why, examples, names, known, references, otherwise } = options;
  return {
    id,
    severity: 'error',
    summary,
    why,
    examples,
    check(report, context) {
      const ids = known(context);
      for (const reference of references(context)) {
        if (reference.id === undefined || ids.has(reference.id)) continue;
        const nearest = findNearest(reference.id, ids);
        report(reference.file, {
          at: reference.at,
          message: `There is no ${names} \`${reference.id}\`.`,
          fix:
            nearest === undefined ? otherwise(reference.id, ids) : `Did you mean \`${nearest}\`?`,
        });
      }
    },
  };
}

/** Advice where all that can be named is in the configuration. */
export function chooseOne(_id: string, known: ReadonlySet<string>): string {
  return `Choose ${formatChoices(known)}.`;
}

/** The ids of entries of the configuration. */
export function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
