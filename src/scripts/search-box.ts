import { focusOnShortcut } from './focus-search.ts';

const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
if (box !== null) focusOnShortcut(box);
