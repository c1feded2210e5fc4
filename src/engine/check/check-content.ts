import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { ParsedContent } from '../read/parse-content.ts';
import { digestQuotation } from './quotation.ts';
import { ruleSet } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Indexes what was read and holds it to every rule; diagnostics come in stable order. */
export async function checkContent(
  { content, ids, texts, diagnostics }: ParsedContent,
  { site, today }: { site: Site; today: string },
): Promise<{ catalog: Catalog; diagnostics: Diagnostic[] }> {
  const catalog = buildCatalog(content, site);
  const digests = await digestQuotations(catalog);
  const found = runRules(ruleSet, { site, today, catalog, ids, digests }, texts);
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
