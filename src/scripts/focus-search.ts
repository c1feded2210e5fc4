/** Lets `/` lead to a search box, unless somebody is writing. */
export function focusOnSlash(box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (
      target instanceof HTMLElement &&
      target.matches('input, textarea, select, [contenteditable]')
    )
      return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
