/** A page that is not drawn (hidden, or busy) is not waited for longer. Milliseconds. */
const LONGEST = 100;

/** Resolves once the next frame is on screen, so that what can wait does not hold it up. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
