import { allowanceUnneeded } from '../allowances.ts';
import type { RuleText } from '../rule.ts';
import type { RuleSet } from '../run-rules.ts';
import { articleUnknown } from './article-unknown.ts';
import { citationUnknown } from './citation-unknown.ts';
import { claimUnknown } from './claim-unknown.ts';
import { claimantUnknown } from './claimant-unknown.ts';
import { fileUnexpected, fileUnreadable, slugDuplicate, slugInvalid } from './file.ts';
import {
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterSyntax,
  frontMatterUnterminated,
} from './front-matter.ts';
import { kindUnknown } from './kind-unknown.ts';
import { publisherUnknown } from './publisher-unknown.ts';
import {
  schemaChoice,
  schemaMissing,
  schemaType,
  schemaUnknownField,
  schemaValue,
} from './schema.ts';
import { sourceDuplicate } from './source-duplicate.ts';
import { sourceUncited } from './source-uncited.ts';
import { storyUnknown } from './story-unknown.ts';
import { topicUnknown } from './topic-unknown.ts';
import { verdictUnknown } from './verdict-unknown.ts';

/** What the parser reports while it takes files apart. */
export const readingRules: readonly RuleText[] = [
  fileUnexpected,
  fileUnreadable,
  slugInvalid,
  slugDuplicate,
  frontMatterMissing,
  frontMatterUnterminated,
  frontMatterLanguage,
  frontMatterSyntax,
  schemaMissing,
  schemaUnknownField,
  schemaType,
  schemaChoice,
  schemaValue,
];

/** What valid files are held to. */
export const ruleSet: RuleSet = {
  claimRules: [citationUnknown, sourceUncited, sourceDuplicate],
  catalogRules: [
    claimantUnknown,
    articleUnknown,
    storyUnknown,
    topicUnknown,
    verdictUnknown,
    kindUnknown,
    publisherUnknown,
    claimUnknown,
  ],
};

/** Every rule, for the pages that explain them. */
export const rules: readonly RuleText[] = [
  ...readingRules,
  ...ruleSet.claimRules,
  ...ruleSet.catalogRules,
  allowanceUnneeded,
];
