import type { Attachment } from 'svelte/attachments';

/** How far outside the window something counts as near: about one screen. */
const MARGIN = '600px';

/** Calls back once, when the element comes near the window: dozens of charts need not be drawn at once. */
export function nearWindow(callback: () => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        callback();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
