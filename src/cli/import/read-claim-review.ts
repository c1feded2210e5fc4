import { present } from '../../engine/publish/present.ts';
import { formatParagraphs } from './format-markdown.ts';
import { isOfType, isThing, textOf, thingsOf, type Thing } from '../web-page/json-ld.ts';
import type {
  ImportRecord,
  ImportedClaimant,
  ImportedPlace,
  ImportedVerdict,
  ImportedWork,
} from './record.ts';
import { addressOf, createReader, type ThingReader } from './thing-reader.ts';

/**
 * The reviews of a JSON-LD value: a `DataFeed`, a `ClaimReview`, or a list or graph of them. Entries that are
 * neither are told in `skipped`.
 */
export function readClaimReviews(
  value: unknown,
  file: string,
): { records: ImportRecord[]; skipped: string[] } {
  const records: ImportRecord[] = [];
  const skipped: string[] = [];
  const name = () => `${file}, review ${records.length + skipped.length + 1}`;
  for (const thing of thingsOf(value).flatMap(unwrap)) {
    if (thing['dateDeleted'] !== undefined) {
      const address = isThing(thing['item']) ? textOf(thing['item']['url']) : undefined;
      skipped.push(
        `${name()}: withdrawn on ${textOf(thing['dateDeleted']) ?? '?'}, not imported: ${address ?? '?'}`,
      );
    } else if (isOfType(thing, 'ClaimReview')) records.push(readClaimReview(thing, name()));
    else
      skipped.push(
        `${name()}: a ${String(thing['@type'] ?? 'thing without a type')} is no ClaimReview`,
      );
  }
  return { records, skipped };
}

/** A feed’s entries; an entry that stands for a review that was withdrawn stays an entry. */
function unwrap(thing: Thing): Thing[] {
  if (thing['dataFeedElement'] !== undefined)
    return thingsOf(thing['dataFeedElement']).flatMap(unwrap);
  if (thing['item'] !== undefined && thing['dateDeleted'] === undefined)
    return thingsOf(thing['item']);
  return [thing];
}

function readClaimReview(thing: Thing, where: string): ImportRecord {
  const review = createReader(thing);
  review.skip('@context', '@type', '@id');
  const item = thing['itemReviewed'];
  const claim = createReader(isThing(item) ? item : {}, 'itemReviewed.');
  if (isThing(item)) review.skip('itemReviewed');
  claim.skip('@type', '@id');
  const leftOver: string[] = [];
  const record = present({
    address: review.address('url'),
    slug: review.text('identifier'),
    claim: review.text('claimReviewed'),
    quote: claim.text('text'),
    lang: review.text('inLanguage'),
    claimant: readClaimant(claim, leftOver),
    date: claim.day('datePublished'),
    appearances: [
      ...readPlaces(claim, 'firstAppearance', leftOver),
      ...readPlaces(claim, 'appearance', leftOver),
    ],
    topics: review.values('keywords').flatMap((value) => (textOf(value) ?? '').split(',')),
    ...readRating(review, thing['reviewRating'], leftOver),
    published: review.day('datePublished') ?? review.day('dateCreated'),
    reviewed: review.day('dateModified'),
    text: asMarkdown(review.block('reviewBody')),
    citations: review.values('citation').map((value) => readWork(value, leftOver)),
    corrections: readCorrections(review, leftOver),
  });
  const all = [...leftOver, ...review.leftOver(), ...claim.leftOver()];
  return { ...record, where, leftOver: all };
}

/** The first to be named; further ones are left over. */
function readClaimant(claim: ThingReader, leftOver: string[]): ImportedClaimant | undefined {
  const [first, ...others] = claim.values('author');
  leftOver.push(...others.map((author) => `itemReviewed.author: ${textOf(author) ?? '?'}`));
  if (first === undefined) return undefined;
  if (!isThing(first)) return { name: first, sameAs: [] };
  const author = createReader(first, 'itemReviewed.author.');
  author.skip('@type', '@id');
  const name = author.text('name');
  const kind = kindOf(first);
  const role = author.text('jobTitle');
  const sameAs = author.values('sameAs').flatMap((value) => addressOf(value) ?? []);
  leftOver.push(...author.leftOver());
  return name === undefined ? undefined : present({ name, kind, role, sameAs });
}

/** The plain text of a review; nothing in it becomes markup. */
function asMarkdown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : formatParagraphs(text.split(/\n\s*\n/));
}

function kindOf(author: Thing): ImportedClaimant['kind'] | undefined {
  if (isOfType(author, 'Person')) return 'person';
  return isOfType(author, 'Organization') ? 'organization' : undefined;
}

function readPlaces(claim: ThingReader, name: string, leftOver: string[]): ImportedPlace[] {
  return claim.values(name).flatMap((value) => {
    const url = addressOf(value);
    if (url === undefined) {
      leftOver.push(`itemReviewed.${name}: ${textOf(value) ?? '?'} (no address)`);
      return [];
    }
    if (!isThing(value)) return [{ url }];
    const place = createReader(value, `itemReviewed.${name}.`);
    place.skip('@type', '@id', 'url');
    const found = present({
      url,
      title: place.text('name') ?? place.text('headline'),
      date: place.day('datePublished'),
    });
    leftOver.push(...place.leftOver());
    return [found];
  });
}

function readRating(
  review: ThingReader,
  value: unknown,
  leftOver: string[],
): { verdict?: ImportedVerdict; finding?: string } {
  if (!isThing(value)) return {};
  review.skip('reviewRating');
  const rating = createReader(value, 'reviewRating.');
  rating.skip('@type', '@id');
  const verdict: ImportedVerdict = present({
    label: rating.text('alternateName') ?? rating.text('name'),
    rating: rating.number('ratingValue'),
    worst: rating.number('worstRating'),
    best: rating.number('bestRating'),
  });
  const finding = rating.text('ratingExplanation');
  leftOver.push(...rating.leftOver());
  return present({ verdict, finding });
}

function readWork(value: Thing | string, leftOver: string[]): ImportedWork {
  const url = addressOf(value);
  if (!isThing(value)) return url === undefined ? { title: value } : { url };
  const work = createReader(value, 'citation.');
  work.skip('@type', '@id', 'url');
  const found = present({
    title: work.text('name') ?? work.text('headline'),
    url,
    publisher: work.text('publisher'),
    author: work.text('author'),
    published: work.day('datePublished'),
    archived: work.address('archivedAt'),
  });
  leftOver.push(...work.leftOver());
  return found;
}

function readCorrections(review: ThingReader, leftOver: string[]): ImportRecord['corrections'] {
  return review.values('correction').flatMap((value) => {
    const correction = createReader(isThing(value) ? value : { text: value });
    const [date, change] = [correction.day('datePublished'), correction.text('text')];
    if (date !== undefined && change !== undefined) return [{ date, change }];
    leftOver.push(`correction: ${change ?? '?'} (no date)`);
    return [];
  });
}
