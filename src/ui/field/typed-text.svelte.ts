import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows `value` in a text box, but never writes into the box that has the focus: Vietnamese key tools
 * type by sending backspaces, and a rewritten text loses letters. A value that changed meanwhile is
 * shown when the focus leaves; a text nobody stored stays as typed.
 */
export function typedText(value: () => string): Attachment<TextBox> {
  return (box) => {
    let changedWhileFocused = false;
    const hasFocus = (): boolean => box.ownerDocument.activeElement === box;

    const show = (text: string): void => {
      if (box.value === text) return;
      const { selectionStart, selectionEnd } = box;
      box.value = text;
      // The caret is where a token will be inserted, so it outlives a normalised text.
      box.setSelectionRange(selectionStart, selectionEnd);
      box.dispatchEvent(new CustomEvent('textshown'));
    };

    const leave = async (): Promise<void> => {
      await tick();
      if (changedWhileFocused && !hasFocus() && box.isConnected) {
        changedWhileFocused = false;
        show(value());
      }
    };

    box.value = untrack(value);
    $effect(() => {
      const text = value();
      if (hasFocus()) changedWhileFocused = true;
      else show(text);
    });

    const onFocus = (): void => {
      changedWhileFocused = false;
    };
    const onBlur = (): void => void leave();
    box.addEventListener('focus', onFocus);
    box.addEventListener('blur', onBlur);
    return () => {
      box.removeEventListener('focus', onFocus);
      box.removeEventListener('blur', onBlur);
    };
  };
}
