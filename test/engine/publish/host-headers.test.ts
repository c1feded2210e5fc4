import { describe, expect, test } from 'vitest';
import { headerFormats } from '../../../src/engine/publish/header-formats.ts';
import { headersAt, hostHeaders } from '../../../src/engine/publish/host-headers.ts';

const headers = hostHeaders('/checks/');
const policyAt = (path: string) => headersAt(path, headers)['Content-Security-Policy'] ?? '';

test('no policy allows inline code, and pages ask for Trusted Types', () => {
  for (const path of ['/checks/', '/checks/embed/some-claim/']) {
    expect(policyAt(path)).toMatch(/^default-src 'none'; /);
    expect(policyAt(path)).not.toContain('unsafe');
  }
  expect(policyAt('/checks/claims/some-claim/')).toContain("require-trusted-types-for 'script'");
});

test('only embeds may stand within another site', () => {
  expect(policyAt('/checks/claims/some-claim/')).toContain("frame-ancestors 'self'");
  expect(policyAt('/checks/embed/some-claim/')).toContain('frame-ancestors *');
});

test('a search service may be asked by the search page alone', () => {
  const withService = hostHeaders('/checks/', 'https://search.example');
  const connects = (path: string) =>
    /connect-src ([^;]*)/.exec(headersAt(path, withService)['Content-Security-Policy'] ?? '')?.[1];
  expect(connects('/checks/search/')).toBe("'self' https://search.example");
  for (const path of ['/checks/', '/checks/check/', '/checks/contribute/new/'])
    expect(connects(path)).toBe("'self'");
});

test('data may be read from anywhere, pages not', () => {
  const opens = (path: string) => headersAt(path, headers)['Access-Control-Allow-Origin'];
  expect(opens('/checks/api/v1/index.json')).toBe('*');
  expect(opens('/checks/feeds/all/rss.xml')).toBe('*');
  expect(opens('/checks/claims/')).toBeUndefined();
});

/** Reads a format again: the headers that it gives the file at a path. */
const readers: Record<string, (text: string, path: string) => Record<string, string>> = {
  file(text, path) {
    const sent: Record<string, string> = {};
    let applies = false;
    for (const line of text.trim().split('\n')) {
      if (!line.startsWith(' ')) applies = path.startsWith(line.replace('*', ''));
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (applies && name !== '') {
        expect(sent, 'a value that was not taken away first').not.toHaveProperty(name);
        sent[name] = value;
      }
      const [, gone = ''] = /^ {2}! (.*)$/.exec(line) ?? [];
      if (applies) Reflect.deleteProperty(sent, gone);
    }
    return sent;
  },
  nginx(text, path) {
    const sends = [...text.matchAll(/^add_header (\S+) \$(\S+) always;$/gm)];
    return Object.fromEntries(
      sends.flatMap(([, name = '', variable = '']) => {
        const body = text.split(`map $uri $${variable} {`)[1]?.split('\n}')[0] ?? '';
        const cases = [...body.matchAll(/~(\^\S+) "(.*)";/g)];
        const first = cases.find(([, pattern = '']) => new RegExp(pattern).test(path));
        return first?.[2] === undefined ? [] : [[name, first[2]]];
      }),
    );
  },
  vercel(text, path) {
    const { headers: rules } = JSON.parse(text) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    return Object.fromEntries(
      rules
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap(({ headers: own }) => own.map(({ key, value }) => [key, value])),
    );
  },
};

describe.each(Object.entries(readers))('the format %s', (name, read) => {
  const text = headerFormats[name]?.(headers) ?? '';
  test.each([
    '/checks/',
    '/checks/claims/some-claim/',
    '/checks/embed/some-claim/',
    '/checks/_astro/page.js',
    '/checks/api/v1/index.json',
  ])('says for %s what the rules say', (path) => {
    expect(read(text, path)).toEqual(headersAt(path, headers));
  });
});
