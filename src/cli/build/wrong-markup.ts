import { warnOfLostHistory } from '../../site/build/lost-history.ts';
import { checkBuiltMarkup } from '../check-markup.ts';

/** Whether the finished pages tell machines what they do not show, or leave out what they must tell. */
export async function hasWrongMarkup(folder: string): Promise<boolean> {
  const [{ publication }, { basePath }] = await Promise.all([
    import('../../site/publication.ts'),
    import('../../site/environment.ts'),
  ]);
  warnOfLostHistory(publication.history);
  const problems = await checkBuiltMarkup({ folder, basePath }, publication);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { path: page, message } of errors) console.error(`${page}: ${message}`);
  return errors.length > 0;
}
