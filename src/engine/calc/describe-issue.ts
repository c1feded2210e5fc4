import type { z } from 'zod';

/** Says what the schema found wrong with a block, and at which field. */
export function describeIssue(issue: z.core.$ZodIssue): {
  path: (string | number)[];
  message: string;
} {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...path, key], message: `A calculation has no field \`${key}\`.` };
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? issue.message;
    return {
      path,
      message: `The name \`${name.replace('given.', '')}\` cannot be used: ${reason}.`,
    };
  }
  if (issue.message.endsWith('received undefined')) {
    const message = name === '' ? 'The calculation is empty.' : `\`${name}\` is missing.`;
    return { path, message };
  }
  const reason = issue.message.replace(/^Invalid input: /, '');
  return {
    path,
    message: `${name === '' ? 'The calculation' : `\`${name}\``} is not right: ${reason}.`,
  };
}
