import type { Attachment } from 'svelte/attachments';

/** Keeps a text area as high as its text; CSS bounds the height. (`field-sizing` is newer than Chrome 109.) */
export const growWithText: Attachment<HTMLTextAreaElement> = (area) => {
  let width = 0;
  const grow = (): void => {
    area.style.height = 'auto';
    // Borders are outside scrollHeight.
    area.style.height = `${String(area.scrollHeight + area.offsetHeight - area.clientHeight)}px`;
  };
  const observer = new ResizeObserver(() => {
    if (area.offsetWidth === width) return;
    width = area.offsetWidth;
    grow();
  });
  observer.observe(area);
  area.addEventListener('input', grow);
  area.addEventListener('textshown', grow);
  return () => {
    observer.disconnect();
    area.removeEventListener('input', grow);
    area.removeEventListener('textshown', grow);
  };
};
