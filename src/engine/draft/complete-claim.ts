import { claimSchema } from '../model/claim.ts';
import { describeSchema } from '../schema/json-schema.ts';
import { toFillIn } from './new-file.ts';

const { properties = {}, required = [] } = describeSchema(claimSchema);

/** What a claim cannot do without; a verdict besides, unless it is a draft. */
export const neededFields: readonly string[] = required;

/** A claim’s fields in the order of the model; one that is needed and has no value says what belongs there. */
export function completeClaim(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, property]) => {
    const explanation = typeof property === 'object' ? (property.description ?? '') : '';
    return [
      name,
      answers[name] ?? (required.includes(name) ? toFillIn(explanation) : undefined),
    ] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
