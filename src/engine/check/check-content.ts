import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { ParsedContent } from '../read/parse-content.ts';
import { ruleSet } from './rules/index.ts';
import { runRules } from './run-rules.ts';

/** Indexes what was read and holds it to every rule; diagnostics come in stable order. */
export function checkContent(
  { content, ids, texts, diagnostics }: ParsedContent,
  { site, today }: { site: Site; today: string },
): { catalog: Catalog; diagnostics: Diagnostic[] } {
  const catalog = buildCatalog(content, site);
  const found = runRules(ruleSet, { site, today, catalog, ids }, texts);
  return { catalog, diagnostics: [...diagnostics, ...found].sort(compareDiagnostics) };
}
