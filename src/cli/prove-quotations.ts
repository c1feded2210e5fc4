import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../engine/catalog/catalog.ts';
import { diagnose } from '../engine/check/diagnose.ts';
import { claimsFirstIn, digestQuotation, isQuotedFrom } from '../engine/check/quotation.ts';
import { articleTextMissing, quotationMissing } from '../engine/check/rules/quotation-missing.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Article } from '../engine/model/article.ts';
import type { Claim } from '../engine/model/claim.ts';
import { createLocator, start } from '../engine/read/locate.ts';
import { pathFromRoot } from '../engine/read/paths.ts';
import { recordQuotations } from '../engine/read/record-quotations.ts';
import { normalizeText } from '../engine/read/text-file.ts';

interface ProveOptions {
  contentDir: string;
  /** Holds each article’s text as `<article slug>.txt`. */
  articlesDir: string;
}

/** The articles’ claims looked up in the articles’ texts. */
export interface Proof {
  /** What was not found, and where it is quoted. */
  diagnostics: Diagnostic[];
  /** By article file: digests of the quotations that were found, by claim slug. */
  digests: Map<string, ReadonlyMap<string, string>>;
}

/** Looks up every quotation in the text of its article. */
export async function proveQuotations(catalog: Catalog, options: ProveOptions): Promise<Proof> {
  const proof: Proof = { diagnostics: [], digests: new Map() };
  for (const article of catalog.articles.values()) {
    const claims = claimsFirstIn(article.slug, catalog);
    if (claims.length > 0) await proveArticle(article, claims, options, proof);
  }
  return proof;
}

async function proveArticle(
  article: Article,
  claims: readonly Claim[],
  { contentDir, articlesDir }: ProveOptions,
  proof: Proof,
): Promise<void> {
  const articleFile = path.join(contentDir, article.file);
  const textFile = path.join(articlesDir, `${article.slug}.txt`);
  const text = await readText(textFile);
  if (text === undefined) {
    const words = {
      message: `There is no text ${textFile}.`,
      fix: 'Put the article’s text there.',
    };
    proof.diagnostics.push(diagnose(articleTextMissing, pathFromRoot(articleFile), start, words));
    return;
  }
  const digests = new Map<string, string>();
  for (const claim of claims) {
    if (isQuotedFrom(claim.quote, text))
      digests.set(claim.slug, await digestQuotation(claim.quote));
    else proof.diagnostics.push(await describeMissing(path.join(contentDir, claim.file), textFile));
  }
  proof.digests.set(articleFile, digests);
}

async function describeMissing(claimFile: string, textFile: string): Promise<Diagnostic> {
  const locate = createLocator((await readText(claimFile)) ?? '');
  return diagnose(quotationMissing, pathFromRoot(claimFile), locate(['quote']), {
    message: `These words do not stand in ${textFile}.`,
    fix: 'Quote the exact words, and mark what you leave out with […].',
  });
}

/** Writes the digests into the articles’ files; a file that has them already stays untouched. */
export async function recordDigests({ digests }: Proof): Promise<void> {
  for (const [file, entries] of digests) {
    const text = (await readText(file)) ?? '';
    const recorded = recordQuotations(text, entries);
    if (recorded !== text) await writeFile(file, recorded);
  }
}

/** A file’s text; undefined where there is no such file. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return normalizeText(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
