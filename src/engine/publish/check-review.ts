import { firstDay, isDateOrRange, isPartialDate } from '../model/date.ts';
import type { MarkupExpectation, ReportMarkup } from './check-markup.ts';
import { listOf, partOf, type JsonObject } from './json-object.ts';
import { oneLine, type MarkedPage } from './read-markup.ts';

type Context = MarkupExpectation & { report: ReportMarkup };

/** Longer statements wrap where little room is. */
const longestClaim = 75;

/** Checks one review against its page. */
export function checkReview(review: JsonObject, page: MarkedPage, context: Context): void {
  checkAddress(review, page, context);
  checkWords(review, context);
  checkNumbers(review, context.report);
  checkClaimants(review, context);
  checkDates(review, context);
  checkShown(review, page, context.report);
  checkSources(review, context.report);
}

function checkAddress({ url }: JsonObject, page: MarkedPage, { site, report }: Context): void {
  if (site.url === undefined) {
    if (url !== undefined) report('error', 'The review has an address, but the site has none yet.');
    return;
  }
  const address = URL.parse(String(url));
  const home = new URL(site.url);
  if (address?.host !== home.host) report('error', `\`url\` is not an address of ${home.host}.`);
  else if (address.protocol !== 'https:' && !isLoopback(address))
    report('error', '`url` does not start with https.');
  if (url !== page.canonical) report('error', '`url` is not the page’s canonical address.');
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function checkWords({ claimReviewed, reviewRating }: JsonObject, { site, report }: Context): void {
  const claim = typeof claimReviewed === 'string' ? claimReviewed.trim() : '';
  const verdict = partOf(reviewRating)['alternateName'];
  if (claim === '') report('error', '`claimReviewed` is empty.');
  if (!site.verdicts.some(({ label }) => label === verdict))
    report('error', `The verdict \`${String(verdict)}\` is not on the site’s scale.`);
  if (claim.length > longestClaim)
    report('warning', `\`claimReviewed\` is longer than ${longestClaim} characters.`);
  const spoken = site.verdicts.find(({ label }) => hasWord(claim, label));
  if (spoken) report('warning', `\`claimReviewed\` holds the verdict word “${spoken.label}”.`);
}

function hasWord(text: string, word: string): boolean {
  const words = (all: string) =>
    ` ${
      all
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  return words(text).includes(words(word));
}

function checkNumbers({ reviewRating }: JsonObject, report: ReportMarkup): void {
  const rating = partOf(reviewRating);
  const numbers = [rating['worstRating'], rating['ratingValue'], rating['bestRating']];
  if (numbers.every((number) => number === undefined)) return;
  const [worst, value, best] = numbers.map(Number);
  const isWhole = numbers.every(Number.isInteger);
  const fits = isWhole && inOrder([1, worst, value, best]) && worst !== best;
  if (!fits) report('error', `The numbers of the rating do not fit: ${numbers.join(', ')}.`);
}

function inOrder(numbers: readonly (number | undefined)[]): boolean {
  return numbers.every(
    (number, index) => index === 0 || Number(numbers[index - 1]) <= Number(number),
  );
}

function checkClaimants({ itemReviewed, author }: JsonObject, { report }: Context): void {
  const checkers = listOf(author).map(({ name }) => name);
  for (const claimant of listOf(partOf(itemReviewed)['author'])) {
    const { name } = claimant;
    if (typeof name !== 'string' || name === '') report('error', 'A claimant has no name.');
    else if (checkers.includes(name)) report('error', `${name} would be checking itself.`);
  }
}

function checkDates(review: JsonObject, { site, today, report }: Context): void {
  const published = review['datePublished'];
  const said = partOf(review['itemReviewed'])['datePublished'];
  if (said !== undefined && !isDateOrRange(String(said)))
    report('error', `The claim’s date is not one: ${String(said)}.`);
  if (site.publishedSince === undefined && published === undefined) return;
  const day = String(published);
  if (day.length !== 10 || !isPartialDate(day)) {
    report('error', `\`datePublished\` is not a day: ${day}.`);
    return;
  }
  if (day > today) report('error', `\`datePublished\` lies ahead: ${day}.`);
  if (said !== undefined && day < firstDay(String(said)))
    report('error', `\`datePublished\` lies before the claim: ${day}.`);
}

/** What machines are told must stand on the page. */
function checkShown(review: JsonObject, page: MarkedPage, report: ReportMarkup): void {
  const claim = partOf(review['itemReviewed']);
  const rating = partOf(review['reviewRating']);
  const corrections = listOf(review['correction']);
  const named = [claim['author'], claim['appearance'], review['citation']].flatMap(listOf);
  const texts = [
    review['claimReviewed'],
    review['reviewBody'],
    rating['alternateName'],
    rating['ratingExplanation'],
    ...named.flatMap(({ name, jobTitle }) => [name, jobTitle]),
    ...corrections.map(({ text }) => text),
  ];
  for (const text of texts) {
    if (text !== undefined && !page.text.includes(oneLine(String(text))))
      report('error', `The page does not show “${String(text)}”.`);
  }
  const dates = [
    review['datePublished'],
    review['dateCreated'],
    review['dateModified'],
    claim['datePublished'],
    ...corrections.map(({ datePublished }) => datePublished),
  ];
  for (const date of dates) {
    if (date !== undefined && !page.dates.has(String(date)))
      report('error', `The page does not show the date ${String(date)}.`);
  }
}

function checkSources({ itemReviewed, citation }: JsonObject, report: ReportMarkup): void {
  const { appearance, firstAppearance, author } = partOf(itemReviewed);
  if (appearance === undefined && firstAppearance === undefined)
    report('warning', 'No place is named where the claim was made.');
  for (const { name, sameAs } of listOf(author)) {
    if (sameAs === undefined) report('warning', `Nothing says who “${String(name)}” is elsewhere.`);
  }
  const unarchived = listOf(citation).filter(({ archivedAt }) => archivedAt === undefined);
  if (unarchived.length > 0)
    report('warning', `Sources without an archived copy: ${unarchived.length}.`);
}
