import type { Attachment } from 'svelte/attachments';

/**
 * Tells a frame how much its only child must shrink to fit its width: the properties `--fit-scale`
 * and `--fit-height` (pixels) are set on the frame for CSS to use, and `onscale` hears of the scale.
 */
export function fitWidth(onscale: (scale: number) => void): Attachment<HTMLElement> {
  return (frame) => {
    const content = frame.firstElementChild;
    if (!(content instanceof HTMLElement)) return;
    const fit = (): void => {
      const scale = Math.min(1, frame.clientWidth / Math.max(content.offsetWidth, 1));
      frame.style.setProperty('--fit-scale', scale.toFixed(4));
      frame.style.setProperty(
        '--fit-height',
        `${String(Math.ceil(content.offsetHeight * scale))}px`,
      );
      onscale(scale);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(frame);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  };
}
