/** Takes the focus as it appears: what was pressed to bring it about is gone, or far above it. */
export function focusNow(target: HTMLElement): void {
  target.focus();
}
