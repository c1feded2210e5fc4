import type { DraftReport } from '../engine/draft/report-draft.ts';

type DraftFile = DraftReport['files'][number];

/** Longer addresses are refused by repository hosts (GitHub answers 414 above some 8,000 characters). */
const longestAddress = 7500;

/** The repository’s new-file page with the file in it; without its text where the address would be too long. */
export function newFileAddress(
  page: string,
  { path, text }: DraftFile,
): { address: string; isWhole: boolean } {
  const name = new URLSearchParams({ filename: path }).toString();
  const whole = `${page}?${name}&${new URLSearchParams({ value: text }).toString()}`;
  const isWhole = whole.length <= longestAddress;
  return { address: isWhole ? whole : `${page}?${name}`, isWhole };
}

/** What a list of files needs of the page. */
export interface HandOverSetting {
  pattern: HTMLTemplateElement;
  /** Address of the repository’s new-file page, where there is a repository. */
  newFile: string | undefined;
  onCopy(text: string): void;
}

/** One file as a row of the page’s own pattern. What it shows is renewed in place, so that focus stays. */
export function buildFileRow({ pattern, newFile, onCopy }: HandOverSetting) {
  const row = document.importNode(pattern.content, true).firstElementChild;
  if (!(row instanceof HTMLElement)) throw new Error('The page has no pattern for a file.');
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`);
  let file: DraftFile = { path: '', text: '' };
  let url = '';
  part('copy')?.addEventListener('click', () => {
    onCopy(file.text);
  });
  return {
    row,
    show(next: DraftFile) {
      file = next;
      part('path')?.replaceChildren(file.path);
      part('text')?.replaceChildren(file.text);
      URL.revokeObjectURL(url);
      url = URL.createObjectURL(new Blob([file.text], { type: 'text/markdown' }));
      setLink(part('download'), url).download = file.path.split('/').at(-1) ?? '';
      if (newFile === undefined) return;
      const { address, isWhole } = newFileAddress(newFile, file);
      setLink(part('open'), address);
      const tooLong = part('too-long');
      if (tooLong !== null) tooLong.hidden = isWhole;
    },
  };
}

function setLink(element: HTMLElement | null, address: string): HTMLAnchorElement {
  if (!(element instanceof HTMLAnchorElement)) throw new Error('The page’s pattern lacks a link.');
  element.href = address;
  return element;
}
