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

test('a claim that was made in several places draws when, above the list of them', () => {
  const section = select('#also-said', pageAt('/claims/2025-cabine-huit-minutes/'));
  expect(section && selectAll('svg[aria-label] circle', section)).toHaveLength(2);
  expect(section && textOf(section)).toContain('Du village au col en huit minutes');
});

test('a verdict of a day says which, and one that was changed says what it was, when and why', () => {
  const finding = select('[data-part="finding"]', pageAt('/claims/2025-troupeaux-avant-ete/'));
  expect(finding && textOf(finding)).toContain('1 décembre 2025');
  const log = select('#corrections', pageAt('/claims/2025-cabine-huit-minutes/'));
  expect(log && textOf(log)).toMatch(/\d{4}.+Exact/s);
});

test('a statement that was so when it was made, and is no longer, says both', () => {
  const page = claims.find(({ address }) => address === '/claims/2024-ongoing-both-firm/');
  const finding = page && select('[data-part="finding"]', page.tree);
  const text = finding ? textOf(finding) : '';
  expect(text).toMatch(/21 October 2024/);
  expect(text).toMatch(/May 2025/);
});

test('each related claim says why it is related', () => {
  const reasons = [
    'the same claim, made elsewhere',
    'cannot be true together with this one',
    'rests on the same source',
    'same speaker',
    'same topic',
  ];
  const rows = claims.flatMap(({ tree }) => selectAll('#related .row', tree).map(textOf));
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter((row) => !reasons.some((reason) => row.includes(reason)))).toEqual([]);
  const linked = select('#related', pageAt('/claims/2025-brebis-sous-les-cables/'));
  expect(linked && textOf(linked)).toContain(reasons[1]);
});

test('the page of a work says how it was read, and how much rests on it alone', () => {
  const facts = textOf(select('.facts', pageAt('/sources/neiges-releve-2018/')) ?? pageAt('/'));
  expect(facts).toMatch(/No archived copy is recorded/);
  expect(facts).toMatch(/How it was read/);
  expect(facts).toMatch(/Used for1 affirmation: 1 for/);
});
