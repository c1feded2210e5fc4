import { claimSchema } from '../../engine/model/claim.ts';
import { firstDay } from '../../engine/model/date.ts';
import { isOnScale } from '../../engine/model/verdict.ts';
import { webAddressSchema } from '../../engine/model/web-address.ts';
import { fieldsOf, type Field } from '../../engine/schema/fields.ts';
import { completeClaim } from '../../engine/draft/complete-claim.ts';
import type { NewFile } from '../../engine/draft/new-file.ts';
import { suggestSlug } from '../../engine/draft/suggest-slug.ts';
import { askPlace, fieldNamed, placeFields } from './ask-place.ts';
import { askRecord, slugField } from './ask-record.ts';
import { askSource } from './ask-source.ts';
import { writeBody } from './claim-body.ts';
import { UsageError } from './flags.ts';
import type { Interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';
import { offerSimilar } from './offer-similar.ts';

/** Every question about a claim, and so every flag. */
export function claimFields(newsroom: Newsroom): Field[] {
  const own = fieldsOf(claimSchema, newsroom.choices);
  return [...own, ...placeFields(newsroom), sourceField, slugField(takenSlugs(newsroom))];
}

const sourceField: Field = {
  name: 'source',
  explanation: 'The address of a work that the finding rests on.',
  kind: 'text',
  isList: true,
  isRequired: false,
  options: [],
  isOpen: true,
  findProblem(addresses) {
    const wrong = [addresses]
      .flat()
      .find((address) => !webAddressSchema.safeParse(address).success);
    return wrong === undefined
      ? undefined
      : `\`${String(wrong)}\` is no address that starts with https://`;
  },
};

/** Asks for a claim, and for the claimant and the article where they are not here yet. */
export async function askClaim(newsroom: Newsroom, interview: Interview): Promise<NewFile[]> {
  const fields = fieldsOf(claimSchema, newsroom.choices);
  const field = fieldNamed(fields);
  const answers: Record<string, unknown> = {};
  const ask: Ask = async (name, suggestion) => {
    answers[name] = await interview.answer(field(name), suggestion);
  };

  await ask('claim');
  if (answers['claim'] === undefined) throw new UsageError('Say what is claimed: --claim "…".');
  await offerSimilar(String(answers['claim']), newsroom, interview);
  await ask('quote');
  await ask('voice', 'quoted');
  const place = await askPlace(newsroom, interview);
  answers['appearances'] = [place.appearance];
  const claimant = await askClaimant(field('claimant'), newsroom, interview);
  answers['claimant'] = claimant.id;
  await ask('date', place.date);
  if (answers['date'] === undefined)
    throw new UsageError('Say when it was said: --date YYYY-MM-DD.');
  await ask('topics');
  await ask('weight', 'main');
  const sources = await askSources(newsroom, interview);
  if (sources.length > 0) answers['sources'] = sources;
  await askVerdict(answers, ask, newsroom);
  await ask('wordings');
  for (const day of ['published', 'reviewed'])
    answers[day] = interview.given(field(day)) ?? newsroom.today;
  for (const { name } of fields)
    if (!(name in answers)) answers[name] = interview.given(field(name));

  const id = await interview.answer(slugField(takenSlugs(newsroom)), suggestId(answers, newsroom));
  const body = writeBody(sources, newsroom);
  const file: NewFile = {
    collection: 'claims',
    id: String(id),
    fields: completeClaim(answers),
    body,
  };
  return [...place.newFiles, ...claimant.newFiles, file];
}

type Ask = (name: string, suggestion?: unknown) => Promise<void>;

function suggestId({ date, claim }: Readonly<Record<string, unknown>>, newsroom: Newsroom): string {
  const year = firstDay(String(date)).slice(0, 4);
  return suggestSlug(`${year} ${String(claim)}`, takenSlugs(newsroom));
}

/** Names of claims, earlier ones included. */
function takenSlugs({ ids, catalog }: Newsroom): Set<string> {
  return new Set([...ids.claims, ...catalog.claims.flatMap(({ aliases }) => aliases)]);
}

const somebodyNew = 'somebody who is not here yet';

async function askClaimant(field: Field, newsroom: Newsroom, interview: Interview) {
  const given = interview.given(field);
  const options = [...field.options, somebodyNew];
  const id = given ?? (await interview.prompter?.askField({ ...field, options }, undefined));
  if (id !== somebodyNew) return { id, newFiles: [] };
  const file = await askRecord('claimants', newsroom, { ...interview, given: () => undefined });
  return { id: file.id, newFiles: [file] };
}

async function askSources(newsroom: Newsroom, interview: Interview) {
  const given = interview.given(sourceField);
  const addresses = (Array.isArray(given) ? given : []).map(String);
  const sources: Record<string, unknown>[] = [];
  for (const address of addresses) sources.push(await askSource(address, newsroom, interview));
  while (interview.prompter && addresses.length === 0) {
    const more =
      sources.length === 0
        ? 'A source: its address? (Enter for none yet)'
        : 'One more source? (Enter for none)';
    const address = await interview.prompter.askLine(more);
    if (address === undefined) break;
    const problem = sourceField.findProblem([address]);
    if (problem === undefined) sources.push(await askSource(address, newsroom, interview));
    else interview.say(problem);
  }
  return sources;
}

/** A claim without a verdict is a draft. Its finding is asked for when there is one. */
async function askVerdict(
  answers: Record<string, unknown>,
  ask: Ask,
  { site }: Newsroom,
): Promise<void> {
  await ask('verdict');
  const verdict = site.verdicts.find(({ id }) => id === answers['verdict']);
  if (verdict === undefined) {
    answers['draft'] = true;
    answers['finding'] = 'This claim is being checked.';
    return;
  }
  await ask('finding');
  if (!isOnScale(verdict)) await ask('notRatedBecause');
}
