import type { Attachment } from 'svelte/attachments';
import { focusNextEntry, isComposing } from './next-entry.ts';

/**
 * Enter in a one-line field goes to the next field, as down the lines of a paper form, and does not
 * send a long form off half filled.
 */
export const enterMovesOn: Attachment<HTMLElement> = (form) => {
  const onKeydown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event)) return;
    if (!(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusNextEntry(target, 1);
  };
  form.addEventListener('keydown', onKeydown);
  return () => {
    form.removeEventListener('keydown', onKeydown);
  };
};
