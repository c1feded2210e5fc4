import { expect, test } from 'vitest';
import { linkToPassage } from '../../src/engine/publish/passage.ts';
import { attribute, elementsOf, pageAt, realSite, textOf } from '../helpers/built-site.ts';
import { publicationOfSite } from '../helpers/site-publication.ts';

const { catalog } = await publicationOfSite(realSite);

const elementsAt = (address: string) => elementsOf(pageAt(realSite, address));

test('every paragraph and every source of a claim has an address and a named link to it', () => {
  for (const claim of catalog.claims) {
    const elements = elementsAt(`/claims/${claim.slug}/`);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const links = elements.filter((element) =>
      attribute(element, 'className')?.includes('passage-link'),
    );
    for (const link of links) {
      expect(ids).toContain(attribute(link, 'href')?.slice(1));
      expect(attribute(link, 'ariaLabel')).toMatch(/^Link to /);
    }
    const paragraphs = elements.filter((element) =>
      /^prose\b.*\bin-main\b/.test(attribute(element, 'className') ?? ''),
    );
    const named = paragraphs.filter((element) => attribute(element, 'id')?.includes('.'));
    expect(links, claim.slug).toHaveLength(named.length + claim.sources.length);
    for (const { id } of claim.sources) expect(ids).toContain(`source-${id}`);
  }
});

test('exactly the sources that are quoted open at the passage', () => {
  let quoted = 0;
  for (const claim of catalog.claims) {
    const opened = elementsAt(`/claims/${claim.slug}/`)
      .filter((element) => textOf(element) === 'Open at the passage' && element.tagName === 'a')
      .map((element) => attribute(element, 'href'));
    const expected = claim.sources.flatMap(
      ({ url, quote = '' }) => linkToPassage(url, quote) ?? [],
    );
    expect(opened.sort(), claim.slug).toEqual(expected.sort());
    quoted += opened.length;
  }
  expect(quoted).toBeGreaterThan(50);
});
