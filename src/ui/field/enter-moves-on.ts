import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { focusNextEntry, isComposing } from './next-entry.ts';

/**
 * Enter in a one-line field goes to the next field, as down the lines of a paper form, and does not
 * send a long form off half filled.
 */
export const enterMovesOn: Attachment<HTMLElement> = (form) =>
  // Svelte's own `on` runs after the fields' handlers, so that a list has taken its Enter by then.
  on(form, 'keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event)) return;
    if (!(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusNextEntry(target, 1);
  });
