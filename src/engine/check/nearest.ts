import { editDistance } from '../search/edit-distance.ts';

/** Up to this many values, a fix lists them all. */
const few = 8;

/** The value that was probably meant, if one is close. */
export function findNearest(written: string, choices: Iterable<string>): string | undefined {
  const text = written.toLowerCase();
  let limit = Math.max(1, Math.floor(text.length / 3));
  let nearest: string | undefined;
  for (const choice of choices) {
    const distance = editDistance(text, choice.toLowerCase(), limit);
    if (distance > limit) continue;
    if (distance === limit && nearest !== undefined) continue;
    nearest = choice;
    limit = distance;
  }
  return nearest;
}

/** Advice for an unknown value: the nearest one, or all when they are few, or what else to do. */
export function suggest(written: string, choices: ReadonlySet<string>, otherwise: string): string {
  const nearest = findNearest(written, choices);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  return choices.size > 0 && choices.size <= few ? `Choose ${formatChoices(choices)}.` : otherwise;
}

/** `a`, `b` or `c`. */
export function formatChoices(choices: Iterable<string>): string {
  const quoted = [...choices].map((choice) => `\`${choice}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
