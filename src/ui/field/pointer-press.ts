import { createSubscriber } from 'svelte/reactivity';

let pressed = false;

const subscribe = createSubscriber((update) => {
  const press = (): void => {
    pressed = true;
    update();
  };
  // The click of this press is sent after `pointerup`, within the same task.
  const release = (): void => {
    setTimeout(() => {
      pressed = false;
      update();
    });
  };
  window.addEventListener('pointerdown', press, true);
  window.addEventListener('pointerup', release, true);
  window.addEventListener('pointercancel', release, true);
  return () => {
    window.removeEventListener('pointerdown', press, true);
    window.removeEventListener('pointerup', release, true);
    window.removeEventListener('pointercancel', release, true);
    pressed = false;
  };
});

/** Whether a pointer is down. Reactive: what must not move under a click waits for this to be false. */
export function isPointerPressed(): boolean {
  subscribe();
  return pressed;
}
