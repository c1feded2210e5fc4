import type { Field } from '../../engine/schema/fields.ts';
import { describePage, type PageDescription } from '../web-page/describe-page.ts';
import { fetchPage } from '../web-page/fetch-page.ts';
import type { Interview } from './interview.ts';

/** A web page that was named, and what it says of itself. */
export interface AskedPage {
  address: string;
  description: PageDescription;
  /** Whether it could be opened. */
  isOpened: boolean;
}

/** Asks for an address and looks the page up; undefined where none is given. */
export async function askPage(field: Field, interview: Interview): Promise<AskedPage | undefined> {
  const address = await interview.answer(field);
  return typeof address === 'string' ? lookUpPage(address, interview) : undefined;
}

/** Looks a page up. When that fails it says so and goes on without. */
export async function lookUpPage(address: string, interview: Interview): Promise<AskedPage> {
  const work = readPage(address);
  const wait = interview.prompter?.wait(`Looking at ${address} …`, work);
  const result = await (wait ?? work);
  if ('title' in result || !('problem' in result))
    return { address, description: result, isOpened: true };
  interview.say(`${address} could not be read: ${result.problem}. Fill in what it says yourself.`);
  return { address, description: {}, isOpened: false };
}

async function readPage(address: string): Promise<PageDescription | { problem: string }> {
  try {
    const { text, contentType } = await fetchPage(address);
    return /html|^$/i.test(contentType) ? describePage(text) : {};
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
