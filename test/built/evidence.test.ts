import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute, pagesOf, realSite, secondNewsroom, textOf } from '../helpers/built-site.ts';

const pages = await pagesOf(realSite);
const claims = pages.filter(({ address }) => /^\/claims\/\d{4}-/.test(address));
const second = await pagesOf(secondNewsroom);
const pageAt = (address: string) => {
  const page = second.find((each) => each.address === address);
  if (page === undefined) throw new Error(`No page ${address}`);
  return page.tree;
};

test('every rated claim says what speaks against its verdict, and leads to each piece of it', () => {
  const against = claims.flatMap((page) => {
    const section = select('#against', page.tree);
    return section ? [{ page, section }] : [];
  });
  expect(against.length).toBeGreaterThan(90);
  for (const { page, section } of against) {
    expect(textOf(section).length, page.address).toBeGreaterThan(80);
    for (const link of selectAll('a[href^="#source-"]', section)) {
      const id = attribute(link, 'href') ?? '';
      expect(select(`[id="${id.slice(1)}"]`, page.tree), `${page.address}${id}`).toBeDefined();
    }
  }
});

test('what speaks against a true verdict is not what supports the claim', () => {
  const section = select('#against', pageAt('/claims/2025-ancienne-cabine-vingt-minutes/'));
  expect(section && selectAll('a[href^="#source-"]', section)).toEqual([]);
});

test('a retracted source is marked on the claims that rest on it and on its own page', () => {
  const claim = pageAt('/claims/2025-ancienne-cabine-vingt-minutes/');
  const entry = select('#source-neiges-releve-2018 .retracted', claim);
  expect(entry && textOf(entry)).toMatch(/2 mars 2026.*relevé/);
  expect(select('#source-mairie-horaire-2019 .retracted', claim)).toBeUndefined();
  expect(select('.trust', claim) && textOf(select('.trust', claim) ?? claim)).toContain('1 of its');
  expect(select('.retracted', pageAt('/sources/neiges-releve-2018/'))).toBeDefined();
});

test('a review that is due says so on its page and in lists; one that is not does not', () => {
  const finding = (address: string) => {
    const part = select('[data-part="finding"]', pageAt(address));
    return part ? textOf(part) : '';
  };
  expect(finding('/claims/2025-ancienne-cabine-vingt-minutes/')).toContain(
    'another look on 30 juin 2026',
  );
  expect(finding('/claims/2025-cabine-huit-minutes/')).not.toContain('another look');
  const due = selectAll('.row', pageAt('/claims/')).filter((row) =>
    textOf(row).includes('due for another look'),
  );
  expect(due.map((row) => attribute(select('a', row) ?? row, 'href'))).toEqual([
    '/claims/2025-ancienne-cabine-vingt-minutes/',
  ]);
});
