/** Arrow keys lead from the box into the results and back; Escape leads back to the box, and there empties it. */
export function walkResults(box: HTMLInputElement, list: HTMLElement | null): void {
  const links = () => [...(list?.querySelectorAll('a') ?? [])];
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at + by;
    event.preventDefault();
    if (next < 0) box.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && links().length > 0) step(event, 1);
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  list?.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp') step(event, -1);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
