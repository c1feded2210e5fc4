import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, pagesOf, realSite, secondNewsroom } from '../helpers/built-site.ts';
import type { BuiltPage } from '../helpers/built-site.ts';

const loading = new Set([
  'script',
  'img',
  'link',
  'iframe',
  'source',
  'video',
  'audio',
  'object',
  'embed',
  'form',
  'use',
]);

describe.each([
  ['the real site', realSite],
  ['the second newsroom', secondNewsroom],
])('%s', async (_name, site) => {
  const pages = await pagesOf(site);
  const report = (check: (page: BuiltPage) => string[]) =>
    pages.flatMap((page) => check(page).map((found) => `${page.address}: ${found}`));

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('has the caption of a figure at its beginning or its end', () => {
    const found = report(({ tree }) =>
      selectAll('figure > figcaption:not(:first-child):not(:last-child)', tree).map(
        ({ tagName }) => tagName,
      ),
    );
    expect(found).toEqual([]);
  });

  test('has no style attribute, inline handler, inline script or style, or javascript: address', () => {
    const found = report((page) =>
      elementsOf(page).flatMap((element) => {
        const names = Object.keys(element.properties);
        const bad = names.filter((name) => name === 'style' || /^on[a-z]/i.test(name));
        const scripted = names.filter((name) =>
          /^\s*javascript:/i.test(attribute(element, name) ?? ''),
        );
        const inline =
          (element.tagName === 'script' &&
            attribute(element, 'src') === undefined &&
            attribute(element, 'type') !== 'application/ld+json') ||
          element.tagName === 'style';
        return [...bad, ...scripted, ...(inline ? [`inline <${element.tagName}>`] : [])];
      }),
    );
    expect(found).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const found = report((page) =>
      elementsOf(page)
        .filter(
          (element) =>
            loading.has(element.tagName) &&
            !/^(canonical|alternate|license|author|me)$/.test(attribute(element, 'rel') ?? ''),
        )
        .flatMap((element) =>
          ['src', 'srcSet', 'href', 'data', 'poster', 'action'].map((name) =>
            attribute(element, name),
          ),
        )
        .filter((value): value is string => value !== undefined && /^([a-z]+:)?\/\//i.test(value)),
    );
    expect(found).toEqual([]);
  });

  test('nests its headings under one h1', () => {
    const found = report((page) => {
      const levels = elementsOf(page)
        .filter((element) => /^h[1-6]$/.test(element.tagName))
        .map((element) => Number(element.tagName[1]));
      const skips = levels.filter(
        (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
      );
      const tops = levels.filter((level) => level === 1).length;
      return [
        ...(tops === 1 && levels[0] === 1 ? [] : [`${tops} h1, first heading h${levels[0]}`]),
        ...skips.map((level) => `skips to h${level}`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('uses each id once and labels its language', () => {
    const found = report((page) => {
      const elements = elementsOf(page);
      const ids = elements
        .map((element) => attribute(element, 'id'))
        .filter((id) => id !== undefined);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const html = elements.find((element) => element.tagName === 'html');
      return [
        ...twice.map((id) => `id ${id} twice`),
        ...(html && attribute(html, 'lang') ? [] : ['no lang']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('gives each page a title of its own and a description', () => {
    const titles = pages.map((page) => /<title>([^<]+)<\/title>/.exec(page.html)?.[1]);
    expect(
      titles.filter((title, index) => title === undefined || titles.indexOf(title) !== index),
    ).toEqual([]);
    expect(
      report((page) =>
        /<meta name="description" content="[^"]{10,}/.test(page.html) ? [] : ['no description'],
      ),
    ).toEqual([]);
  });
});

test.each([
  ['every page of a site without a publisher is noindex', realSite, 'preview'],
  ['no claim of a site with a publisher is', secondNewsroom, 'published'],
])('%s', async (_name, site, state) => {
  const pages = (await pagesOf(site)).filter(
    ({ address }) => state === 'preview' || /^\/claims\/\d{4}-/.test(address),
  );
  const closed = pages.filter(({ html }) => html.includes('name="robots" content="noindex'));
  expect(pages.length).toBeGreaterThan(2);
  expect(closed.length).toBe(state === 'preview' ? pages.length : 0);
});
