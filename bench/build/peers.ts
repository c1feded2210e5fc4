import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runMeasured, type Measured } from './run-measured.ts';

/**
 * Other makers of static sites on the same files: each claim becomes a bare page with its statement, its finding, its
 * sources and its reasoning, and nothing else is made. They read no citation and check nothing.
 */
export async function measureHugo(contentDir: string, folder: string): Promise<Measured> {
  await startAfresh(folder);
  await writeFile(
    path.join(folder, 'hugo.toml'),
    `baseURL = 'https://claims.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'section']\n`,
  );
  await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(path.join(folder, 'layouts/_default/single.html'), hugoPage);
  await writeFile(path.join(folder, 'layouts/index.html'), '<h1>Claims</h1>');
  await cp(path.join(contentDir, 'claims'), path.join(folder, 'content/claims'), {
    recursive: true,
  });
  return runMeasured('hugo', ['--quiet', '--destination', 'out'], { cwd: folder });
}

/** `command` is the path of an installed Eleventy’s `cmd.cjs`. */
export async function measureEleventy(
  contentDir: string,
  folder: string,
  command: string,
): Promise<Measured> {
  await startAfresh(folder);
  await mkdir(path.join(folder, '_includes'), { recursive: true });
  await writeFile(path.join(folder, '_includes/claim.liquid'), eleventyPage);
  await cp(path.join(contentDir, 'claims'), path.join(folder, 'claims'), { recursive: true });
  await writeFile(path.join(folder, 'claims/claims.json'), '{"layout": "claim.liquid"}');
  await writeFile(
    path.join(folder, 'eleventy.config.cjs'),
    "module.exports = () => ({ markdownTemplateEngine: false, dir: { output: 'out' } });\n",
  );
  return runMeasured(process.execPath, [path.resolve(command), '--quiet'], { cwd: folder });
}

async function startAfresh(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

const hugoPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Params.claim }}</title></head><body>
<h1>{{ .Params.claim }}</h1><blockquote>{{ .Params.quote }}</blockquote><p>{{ .Params.verdict }}: {{ .Params.finding }}</p>
<ul>{{ range .Params.sources }}<li><a href="{{ .url }}">{{ .title }}</a>, {{ .publisher }}: {{ .shows }}</li>{{ end }}</ul>
{{ .Content }}</body></html>
`;

const eleventyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ claim }}</title></head><body>
<h1>{{ claim }}</h1><blockquote>{{ quote }}</blockquote><p>{{ verdict }}: {{ finding }}</p>
<ul>{% for source in sources %}<li><a href="{{ source.url }}">{{ source.title }}</a>, {{ source.publisher }}: {{ source.shows }}</li>{% endfor %}</ul>
{{ content }}</body></html>
`;
