import { allowanceUnneeded } from '../allowances.ts';
import type { RuleText } from '../rule.ts';
import type { RuleSet } from '../run-rules.ts';
import { addressLookalike } from './address-lookalike.ts';
import { addressShared } from './address-shared.ts';
import { addressTracking } from './address-tracking.ts';
import { aliasTaken } from './alias-taken.ts';
import { articleOverquoted } from './article-overquoted.ts';
import { articleUnknown } from './article-unknown.ts';
import { bodyHtml } from './body-html.ts';
import { calculationRules } from './calculation.ts';
import { citationUnknown } from './citation-unknown.ts';
import { claimSimilar } from './claim-similar.ts';
import { claimUnknown } from './claim-unknown.ts';
import { claimantPrivate } from './claimant-private.ts';
import { claimantUnknown } from './claimant-unknown.ts';
import { dateContradiction } from './date-contradiction.ts';
import { dateFuture } from './date-future.ts';
import { eventSourceUnknown } from './event-source-unknown.ts';
import { featuredUnfit } from './featured-unfit.ts';
import { figureOneSided } from './figure-one-sided.ts';
import { figureUnsourced } from './figure-unsourced.ts';
import { findingLoaded } from './finding-loaded.ts';
import { headingOrder } from './heading-order.ts';
import { kindUnknown } from './kind-unknown.ts';
import { linkDead } from './link-dead.ts';
import { linkScheme } from './link-scheme.ts';
import { measureUncharted } from './measure-uncharted.ts';
import { measureUnsaid } from './measure-unsaid.ts';
import { orderTaken } from './order-taken.ts';
import { organizationCyclic } from './organization-cyclic.ts';
import { publisherUnknown } from './publisher-unknown.ts';
import { publishersFew } from './publishers-few.ts';
import { articleTextMissing, quotationMissing } from './quotation-missing.ts';
import { quotationUnproven } from './quotation-unproven.ts';
import { repeatsConflict } from './repeats-conflict.ts';
import { retractionUnknown } from './retraction-unknown.ts';
import { sourceCircular } from './source-circular.ts';
import { sourceDuplicate } from './source-duplicate.ts';
import { sourceRetracted } from './source-retracted.ts';
import { sourceUncited } from './source-uncited.ts';
import { storyUnknown } from './story-unknown.ts';
import { textInvisible } from './text-invisible.ts';
import { topicUnknown } from './topic-unknown.ts';
import { verdictChangedSilently } from './verdict-changed-silently.ts';
import { verdictMissing } from './verdict-missing.ts';
import { verdictOneSided } from './verdict-one-sided.ts';
import { verdictUnexplained } from './verdict-unexplained.ts';
import { verdictUnknown } from './verdict-unknown.ts';
import { verdictUnsourced } from './verdict-unsourced.ts';
import { wordingsClose } from './wordings-close.ts';
import { wordingsCollide } from './wordings-collide.ts';
import { wordingsMissing } from './wordings-missing.ts';
import { workDiffers } from './work-differs.ts';
import { yearDiffers } from './year-differs.ts';
import { bodyNested, fileUnexpected, fileUnreadable, slugDuplicate, slugInvalid } from './file.ts';
import {
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterSyntax,
  frontMatterUnterminated,
} from './front-matter.ts';
import {
  schemaChoice,
  schemaMissing,
  schemaType,
  schemaUnknownField,
  schemaValue,
} from './schema.ts';

/** What the parser reports while it takes files apart. */
export const readingRules: readonly RuleText[] = [
  fileUnexpected,
  fileUnreadable,
  slugInvalid,
  slugDuplicate,
  bodyNested,
  frontMatterMissing,
  frontMatterUnterminated,
  frontMatterLanguage,
  frontMatterSyntax,
  schemaMissing,
  schemaUnknownField,
  schemaType,
  schemaChoice,
  schemaValue,
  textInvisible,
];

/** What only the texts of the articles can show. */
export const provingRules: readonly RuleText[] = [quotationMissing, articleTextMissing];

/** What only the history of the repository can show. */
export const historyRules: readonly RuleText[] = [verdictChangedSilently];

/** What valid files are held to. */
export const ruleSet: RuleSet = {
  claimRules: [
    ...calculationRules,
    citationUnknown,
    dateContradiction,
    figureUnsourced,
    findingLoaded,
    measureUncharted,
    measureUnsaid,
    sourceCircular,
    sourceDuplicate,
    sourceUncited,
    verdictMissing,
    verdictUnexplained,
    verdictUnsourced,
    wordingsClose,
    wordingsMissing,
    yearDiffers,
  ],
  recordRules: [addressLookalike, addressTracking, bodyHtml, headingOrder, linkScheme],
  linkedClaimRules: [
    claimSimilar,
    figureOneSided,
    publishersFew,
    repeatsConflict,
    sourceRetracted,
    verdictOneSided,
  ],
  catalogRules: [
    addressShared,
    aliasTaken,
    articleOverquoted,
    articleUnknown,
    claimUnknown,
    claimantPrivate,
    claimantUnknown,
    dateFuture,
    eventSourceUnknown,
    featuredUnfit,
    kindUnknown,
    linkDead,
    orderTaken,
    organizationCyclic,
    publisherUnknown,
    quotationUnproven,
    retractionUnknown,
    storyUnknown,
    topicUnknown,
    verdictUnknown,
    wordingsCollide,
    workDiffers,
  ],
};

/** Every rule, for the pages that explain them. */
export const rules: readonly RuleText[] = [
  ...readingRules,
  ...ruleSet.claimRules,
  ...ruleSet.linkedClaimRules,
  ...ruleSet.recordRules,
  ...ruleSet.catalogRules,
  allowanceUnneeded,
  ...provingRules,
  ...historyRules,
];
