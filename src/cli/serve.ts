import { runAstro } from './run-astro.ts';

/** `npm run serve`: serves the built site on port 4321, or the next one that is free; the address is printed. */
process.exitCode = await runAstro(['preview', ...process.argv.slice(2)]);
