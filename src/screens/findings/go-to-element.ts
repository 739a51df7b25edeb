/** Focuses an element of the page and brings it into view; false when it is not there. */
export function goToElement(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  for (
    let fold = element.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  return true;
}
