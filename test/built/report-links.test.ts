import { expect, test } from 'vitest';
import { attribute, elementsOf, pageAt, realSite, textOf } from '../helpers/built-site.ts';
import { publishedSite } from '../helpers/site-publication.ts';

const claimPage = (site: typeof realSite) => {
  const page = pageAt(site, '/claims/2018-highest-paid-in-the-state/');
  const links = elementsOf(page).filter(({ tagName }) => tagName === 'a');
  return new Map(links.map((link) => [textOf(link), attribute(link, 'href') ?? '']));
};

test('a published claim can be reported, edited and written about, with its address', async () => {
  const links = claimPage(publishedSite);
  const address = 'https://checks.example.org/claims/2018-highest-paid-in-the-state/';
  const report = new URL(links.get('Report a problem') ?? '');
  expect(report.pathname).toBe('/checks/issues/new');
  expect(Object.fromEntries(report.searchParams)).toEqual({
    template: 'report-error.yml',
    page: address,
  });
  expect(links.get('Edit this claim')).toBe(
    `https://git.example.org/checks/edit/main/content/claims/2018/2018-highest-paid-in-the-state.md`,
  );
  const mail = new URL(links.get('Write to us about it') ?? '');
  expect(mail.pathname).toBe('desk@checks.example.org');
  expect(mail.searchParams.get('body')).toContain(address);
});

test('while nobody publishes the site, a claim leads to the page about complaints', async () => {
  const links = claimPage(realSite);
  expect(links.get('Something wrong? How to say so')).toBe('/complaints/');
  expect([...links.keys()]).not.toContain('Edit this claim');
});
