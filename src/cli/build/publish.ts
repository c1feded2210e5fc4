import path from 'node:path';
import { explainFailure } from './explain-failure.ts';

/**
 * Runs what puts a site into `out` and tells how it went; gives the exit code. `make` answers false where it has said
 * why it did not, and then the folder must be as it was.
 */
export async function publish(
  out: string,
  what = 'The site',
  make: () => Promise<boolean>,
): Promise<number> {
  const shown = `${path.relative('.', out)}/`;
  try {
    if (await make()) {
      console.log(`${what} is in ${shown}.`);
      return 0;
    }
  } catch (error) {
    console.error(explainFailure(error));
  }
  console.error(`Nothing was published: ${shown} is as it was before.`);
  return 1;
}
