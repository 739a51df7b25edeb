const entries = 'input:not([type="hidden"], [type="checkbox"], [type="radio"]), select, textarea';

/** A key pressed while a syllable is being composed belongs to the key tool, not to the page. */
export function isComposing(event: KeyboardEvent): boolean {
  // 229: what browsers report for keys that an input method has taken.
  return event.isComposing || event.keyCode === 229;
}

/** Moves the focus to the next (or previous) text box or list of the same form, in page order. */
export function focusNextEntry(from: HTMLElement, step: 1 | -1): void {
  const scope = from.closest('form, dialog, main') ?? document.body;
  const boxes = [...scope.querySelectorAll<HTMLInputElement>(entries)].filter(
    (box) =>
      box === from || (!box.disabled && box.closest('[hidden], details:not([open])') === null),
  );
  const next = boxes.find((_, index) => boxes[index - step] === from);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
