import { runAstro } from './run-astro.ts';

/** `npm run dev`: serves the site and rebuilds it as files change. */
process.exitCode = await runAstro(['dev', ...process.argv.slice(2)]);
