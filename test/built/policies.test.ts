import { expect, test } from 'vitest';
import { measureShares } from '../../src/engine/publish/self-audit.ts';
import {
  elementsOf,
  pageAt,
  realSite,
  secondNewsroom,
  textOf,
  type BuiltSite,
} from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

function textAt(site: BuiltSite, address: string): string {
  return elementsOf(pageAt(site, address))
    .filter(({ tagName }) => tagName === 'tr' || tagName === 'p')
    .map(textOf)
    .join('\n');
}

test('the policies say where each stands and what only a publisher can state', async () => {
  const preview = textAt(realSite, '/policies/');
  expect(preview).toMatch(/How claims are checked.*25 November 2026/);
  expect(preview).toMatch(/Funding and interests.*only a publisher can state it/);
  expect(preview).toMatch(/Who works on it.*Missing/);
  expect(preview).toContain('It claims no compliance with these rules and shows no badge.');
  expect(textAt(publishedSite, '/policies/')).toMatch(/Funding and interests.*25 November 2026/);
});

test.each([
  ['the real site', realSite],
  ['the second newsroom', secondNewsroom],
])('the self-audit of %s gives the figures of its collection', async (_name, site) => {
  const text = textAt(site, '/policies/audit/');
  const labels = ['Two publishers outside', 'A primary source', 'An archived copy'];
  const shares = measureShares(await publicationOfSite(site));
  for (const [index, label] of labels.entries()) {
    const { count, total } = shares[index] ?? { count: -1, total: -1 };
    expect(text).toMatch(new RegExp(`${label}.*?${count} .+? ${total} `));
  }
});

test('a page that states a policy has a place of its own', async () => {
  expect(textAt(secondNewsroom, '/policies/financement/')).toContain('inventé pour les essais');
});
