import { tick } from 'svelte';

/** Types like a person: the box has the focus, and each key changes its text before `input` is sent. */
export function type(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  for (const letter of text) setAsTyped(box, box.value + letter);
}

/** What a key tool leaves in the box after its backspaces, sent as one `input`. */
export function setAsTyped(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function press(
  target: Element,
  key: string,
  more: KeyboardEventInit & { keyCode?: number } = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

/** Lets effects and the promises they wait for run. */
export async function settle(): Promise<void> {
  await tick();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await tick();
}
