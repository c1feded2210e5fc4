import { buildCatalog } from '../../engine/catalog/build-catalog.ts';
import type { Content } from '../../engine/model/content.ts';
import type { Claim } from '../../engine/model/claim.ts';
import type { RuleContext, RuleText } from '../../engine/check/rule.ts';
import { ruleSet } from '../../engine/check/rules/index.ts';
import { parseContent } from '../../engine/read/parse-content.ts';
import { formatFile, placeOf, type NewFile } from '../../engine/draft/new-file.ts';
import type { Newsroom } from '../new/newsroom.ts';
import type { ImportedClaim } from './to-claim.ts';

/**
 * Lets imported claims pass the check as far as that is honest: figures that no source shows yet are set
 * aside with a reason, and a claim that still breaks a rule becomes a draft, which shows no verdict.
 */
export function settleClaims(
  claims: readonly ImportedClaim[],
  claimants: readonly NewFile[],
  newsroom: Newsroom,
): ImportedClaim[] {
  const files = [...claimants, ...claims.map(({ file }) => file)];
  const parsed = parseContent(
    files.map((file) => ({ file: placeOf(file), text: formatFile(file, newsroom.contentDir) })),
  );
  const catalog = buildCatalog(merge(newsroom.content, parsed.content), newsroom.site);
  const context: RuleContext = { ...newsroom, catalog, ids: newsroom.ids, digests: new Map() };
  return claims.map((imported) => {
    const claim = parsed.content.claims.find(({ slug }) => slug === imported.file.id);
    return claim === undefined ? imported : settle(imported, claim, context);
  });
}

function settle(imported: ImportedClaim, claim: Claim, context: RuleContext): ImportedClaim {
  const { figures, rules } = findErrors(claim, context);
  const notes = [...imported.notes];
  const allow = [...figures].map((value) => ({
    rule: 'figure-unsourced',
    value,
    reason: reasonFor(imported),
  }));
  if (allow.length > 0) notes.push(`figures that no source shows yet: ${[...figures].join(', ')}`);
  if (rules.size > 0) notes.push(`a draft, until it keeps the rules ${[...rules].join(', ')}`);
  const fields = {
    ...imported.file.fields,
    ...(rules.size > 0 && { draft: true }),
    ...(allow.length > 0 && { allow }),
  };
  return { ...imported, file: { ...imported.file, fields }, notes };
}

function findErrors(claim: Claim, context: RuleContext) {
  const figures = new Set<string>();
  const rules = new Set<string>();
  const { site, catalog } = context;
  const { claimRules, linkedClaimRules } = ruleSet;
  const note = (id: string, value: string | undefined) =>
    value === undefined ? rules.add(id) : figures.add(value);
  for (const { id, check } of claimRules.filter(isError))
    check(claim, ({ value }) => note(id, value), { site, articles: catalog.articles });
  for (const { id, check } of linkedClaimRules.filter(isError))
    check(claim, ({ value }) => note(id, value), context);
  return { figures, rules };
}

function isError({ severity }: RuleText): boolean {
  return severity === 'error';
}

function reasonFor({ record }: ImportedClaim): string {
  return `Imported with its review (${record.address ?? record.where}); its sources are still to be entered.`;
}

function merge(a: Content, b: Content): Content {
  return {
    claims: [...a.claims, ...b.claims],
    claimants: [...a.claimants, ...b.claimants],
    articles: [...a.articles, ...b.articles],
    stories: [...a.stories, ...b.stories],
    publishers: [...a.publishers, ...b.publishers],
    pages: [...a.pages, ...b.pages],
  };
}
