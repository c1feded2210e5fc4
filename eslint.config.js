import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: pages → layouts → components → engine, pages → site, cli → engine,
 * scripts → engine, engine → npm packages. Only read/, cli/ and site/ touch Node itself.
 */
const node = {
  regex: '^node:',
  message: 'Only read/, cli/ and site/ touch Node: this code also runs in a browser.',
};
const layer = (...names) => ({
  regex: `(^|/)(${names.join('|')})/`,
  message: 'Imports point one way: see “Imports” in the house style (docs/architecture.md).',
});
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const astroImports = { regex: '^astro(:|$)', message: 'The engine knows nothing of Astro.' };

export default defineConfig(
  {
    ignores: ['dist/', '.*.next-*/', '.*.old-*/', '.build/', '.cache/', '.astro/', 'node_modules/'],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: forbid(
      astroImports,
      node,
      layer('pages', 'layouts', 'components', 'site', 'cli', 'scripts'),
    ),
  },
  {
    files: ['src/engine/read/**/*.ts'],
    rules: forbid(astroImports, layer('pages', 'layouts', 'components', 'site', 'cli', 'scripts')),
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: forbid(astroImports, layer('pages', 'layouts', 'components', 'scripts')),
  },
  {
    files: ['src/scripts/**/*.ts'],
    rules: forbid(astroImports, node, layer('pages', 'layouts', 'components', 'site', 'cli')),
  },
  { files: ['src/components/**/*.astro'], rules: forbid(node, layer('pages', 'layouts', 'cli')) },
  { files: ['src/layouts/**/*.astro'], rules: forbid(node, layer('pages', 'cli')) },
  { files: ['src/pages/**/*'], rules: forbid(node, layer('cli')) },
);
