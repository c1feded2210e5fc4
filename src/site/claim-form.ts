import { appearanceSchema } from '../engine/model/appearance.ts';
import { claimSchema } from '../engine/model/claim.ts';
import { claimantSchema } from '../engine/model/claimant.ts';
import { sourceSchema } from '../engine/model/source.ts';
import { fieldsOf, type Field } from '../engine/schema/fields.ts';
import { site } from './config.ts';
import { wordsUnder } from './words-under.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const choices = {
  verdicts: idsOf(site.verdicts),
  topics: idsOf(site.topics),
  kinds: idsOf(site.kinds),
};
const claimFields = fieldsOf(claimSchema, choices);

const statement = ['claim', 'quote', 'voice'];
const place = ['claimant', 'date'];
const subject = ['topics', 'weight'];
const judgement = ['verdict', 'notRatedBecause', 'finding'];
const shown = new Set([...statement, ...place, ...subject, ...judgement]);
/** Filled in by the form, or nothing for a claim that is not published yet. */
const notAsked = new Set(['published', 'reviewed', 'draft', 'aliases']);

/** The fields of the form by its parts; a field that the model gains stands under “more” by itself. */
export const formFields = {
  statement: named(claimFields, statement),
  place: named(claimFields, place),
  subject: named(claimFields, subject),
  judgement: named(claimFields, judgement),
  more: claimFields.filter(({ name }) => !shown.has(name) && !notAsked.has(name)),
  appearance: named(fieldsOf(appearanceSchema), ['article', 'url', 'title', 'order']),
  claimant: named(fieldsOf(claimantSchema), ['kind', 'standing', 'role', 'organization']),
  ...sourceFields(),
};

/** Of a source, what most need and what few do. */
function sourceFields() {
  const usual = ['url', 'title', 'publisher', 'published', 'kind', 'copy', 'accessed'];
  const use = ['read', 'stance', 'shows', 'quote', 'locator'];
  const fields = fieldsOf(sourceSchema, choices);
  const often = named(fields, [...usual, ...use]);
  return { source: often, sourceMore: fields.filter((field) => !often.includes(field)) };
}

function named(fields: readonly Field[], names: readonly string[]): Field[] {
  return names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
}

const labels = wordsUnder('field');

/** What people read for a field; its own name where the newsroom has no word for it. */
export function labelOf(path: string, { name }: Field): string {
  const group = path.replace(/\.(?:\d+|\{n\})/g, '');
  return labels[group] ?? labels[name] ?? name;
}

/** What belongs into a field: the model’s words, unless the newsroom has its own. */
export function helpOf({ name, explanation }: Field): string {
  return labels[`${name}.help`] ?? explanation;
}

const optionLabels = new Map(
  [...site.verdicts, ...site.topics, ...site.kinds].map(({ id, label }) => [id, label]),
);

/** What people read for a choice. */
export function optionLabel(option: string): string {
  return optionLabels.get(option) ?? option;
}
