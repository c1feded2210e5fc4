import path from 'node:path';
import { searchSubject } from '../part.ts';

/** A page as Astro’s list of paths names it. */
export interface PagePath {
  /** Without the path below which the site stands. */
  pathname: string;
  route: { type: string };
}

/** Where a page is requested, and in which file of the output it goes: as Astro’s own build does it. */
export function placePage(
  { pathname, route: { type } }: PagePath,
  basePath: string,
): { url: string; file: string } {
  const inner = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') {
    const isBare = path.extname(inner) === '' && !pathname.endsWith('/');
    const url = basePath + pathname.slice(1) + (isBare ? '/' : '');
    return { url, file: encodeURI(inner) };
  }
  if (inner === '404') return { url: `${basePath}404/`, file: '404.html' };
  const folder = inner === '' ? '' : `${inner}/`;
  return { url: basePath + folder, file: `${encodeURI(folder)}index.html` };
}

/**
 * What a page is about: pages and files about one thing have a name in common, and are made by one thread, one
 * after the other. The longest part of an address is the name.
 */
export function subjectOf({ pathname }: Pick<PagePath, 'pathname'>): string {
  if (pathname.startsWith('/search/')) return searchSubject;
  const names = pathname.split('/').map((part) => part.replace(/(?<=.)\..*$/, ''));
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
