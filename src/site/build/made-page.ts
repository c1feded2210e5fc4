import type { CheckedPage } from '../../engine/publish/check-markup.ts';

/** A page or data file as it has just been made. */
export interface MadePage {
  bytes: Buffer;
  /** What is known of its markup; undefined where it has none and needs none. */
  markup?: CheckedPage | undefined;
}

/** A page that stands in its file. */
export interface WrittenPage extends Pick<MadePage, 'markup'> {
  /** It is that of the last build. */
  isKept: boolean;
}
