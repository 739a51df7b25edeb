import type { Attachment } from 'svelte/attachments';

/**
 * Shows a `<dialog>` as modal while it is in the page, and gives the focus back to where it was.
 * The element marked `data-initial-focus` is focused first.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
  const opener = document.activeElement;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
  return () => {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
};
