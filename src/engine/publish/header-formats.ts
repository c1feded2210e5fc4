import type { HostHeader } from './host-headers.ts';

/** Writes headers in the words of one kind of host. */
export type HeaderFormat = (headers: readonly HostHeader[]) => string;

/** How each kind of host wants to be told, by the name that `npm run headers` takes. */
export const headerFormats: Readonly<Record<string, HeaderFormat>> = {
  /** `_headers` of Netlify and Cloudflare Pages. */
  file: formatFile,
  nginx: formatNginx,
  caddy: formatCaddy,
  apache: formatApache,
  vercel: formatVercel,
};

/** Cloudflare Pages joins the values of all rules that match, unless `!` takes the earlier away; Netlify replaces them. */
function formatFile(headers: readonly HostHeader[]): string {
  const blocks = Map.groupBy(headers, ({ below }) => below);
  return [...blocks]
    .map(([below, own]) => {
      const lines = own.flatMap((header) => [
        ...(replacesAnother(header, headers) ? [`  ! ${header.name}`] : []),
        `  ${header.name}: ${header.value}`,
      ]);
      return `${below}*\n${lines.join('\n')}\n`;
    })
    .join('');
}

function replacesAnother({ name, below }: HostHeader, headers: readonly HostHeader[]): boolean {
  return headers.some((other) => other.name === name && other.except.includes(below));
}

/** Maps stand outside the server block. What a map leaves empty is not sent. */
function formatNginx(headers: readonly HostHeader[]): string {
  const byName = [...Map.groupBy(headers, ({ name }) => name)];
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = byName.map(([name, values]) => {
    const narrowFirst = values.toSorted((a, b) => b.below.length - a.below.length);
    const lines = narrowFirst.map(({ below, value }) => `  ~^${below} "${value}";`);
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}\n`;
  });
  const sends = byName.map(([name]) => `add_header ${name} ${variable(name)} always;\n`);
  return `# outside the server block\n${maps.join('')}\n# inside it\n${sends.join('')}error_page 404 /404.html;\n`;
}

function formatCaddy(headers: readonly HostHeader[]): string {
  return headers
    .map(({ name, value, below, except }, index) => {
      const not = except.map((path) => `  not path ${path}*\n`).join('');
      return `@headers${index} {\n  path ${below}*\n${not}}\nheader @headers${index} ${name} "${value}"\n`;
    })
    .join('');
}

function formatApache(headers: readonly HostHeader[]): string {
  const lines = headers.map(({ name, value, below, except }) => {
    const matches = (path: string) => `%{REQUEST_URI} =~ m#^${path}#`;
    const condition = [matches(below), ...except.map((path) => `!(${matches(path)})`)].join(' && ');
    return `Header always set ${name} "${value}" "expr=${condition}"\n`;
  });
  return `${lines.join('')}ErrorDocument 404 /404.html\n`;
}

/** `vercel.json`. */
function formatVercel(headers: readonly HostHeader[]): string {
  const rules = headers.map(({ name, value, below, except }) => {
    const not = except.map((path) => `(?!${path.slice(below.length)})`).join('');
    return { source: `${below}(${not}.*)`, headers: [{ key: name, value }] };
  });
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
}
