import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { ParsedContent } from '../read/parse-content.ts';
import { digestQuotation } from './quotation.ts';
import type { RuleContext } from './rule.ts';
import { ruleSet } from './rules/index.ts';
import {
  findCatalogMistakes,
  findRecordMistakes,
  locateMistakes,
  type Texts,
} from './run-rules.ts';
import { findSimilarClaims, type AnswerSimilar } from './similar-claims.ts';

/** How a collection is checked. */
export interface CheckOptions {
  site: Site;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether claims are compared with each other by the site’s search; only warnings come of it. */
  compare?: boolean;
  /** Compares them elsewhere, while other rules are at work here. */
  answerSimilar?: AnswerSimilar;
}

/** What was read, and what is known of its files already. */
export interface CheckedFiles extends Omit<ParsedContent, 'texts'> {
  texts: Texts;
}

/** Indexes what was read and holds it to every rule; diagnostics come in stable order. */
export async function checkContent(
  { content, ids, texts, diagnostics, inspections }: CheckedFiles,
  { site, today, compare = true, answerSimilar }: CheckOptions,
): Promise<{ catalog: Catalog; diagnostics: Diagnostic[] }> {
  const catalog = buildCatalog(content, site);
  const digests = await digestQuotations(catalog);
  const context: RuleContext = { site, today, catalog, ids, digests, inspections };
  const similar = compare ? findSimilarClaims(catalog, answerSimilar) : undefined;
  similar?.catch(() => undefined); // told where it is awaited
  const ofAll = findCatalogMistakes(ruleSet, context);
  if (similar) context.similar = await similar;
  const mistakes = [...findRecordMistakes(ruleSet, context), ...ofAll];
  const found = locateMistakes(mistakes, texts);
  return { catalog, diagnostics: [...diagnostics, ...found].sort(compareDiagnostics) };
}

/** Digests of the quotations that were taken from articles, by claim slug. */
async function digestQuotations({ claims }: Catalog): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const { slug, quote, appearances } of claims) {
    if (appearances[0]?.article !== undefined) digests.set(slug, await digestQuotation(quote));
  }
  return digests;
}
