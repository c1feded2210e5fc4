/** Lets `/` and Ctrl-K (⌘-K) lead to a search box; `/` not while somebody is writing. */
export function focusOnShortcut(box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isWriting(event.target);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
