import type { Attachment } from 'svelte/attachments';

/** Takes a file that is dropped on an element; `data-dropping` marks it while one is held over it. */
export function fileDrop(onfile: (file: File) => void): Attachment<HTMLElement> {
  return (target) => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser opens the file in place of the page.
      event.preventDefault();
      target.dataset.dropping = '';
    };
    const leave = (event: DragEvent): void => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !target.contains(to)) delete target.dataset.dropping;
    };
    const drop = (event: DragEvent): void => {
      delete target.dataset.dropping;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onfile(file);
    };
    target.addEventListener('dragover', over);
    target.addEventListener('dragleave', leave);
    target.addEventListener('drop', drop);
    return () => {
      target.removeEventListener('dragover', over);
      target.removeEventListener('dragleave', leave);
      target.removeEventListener('drop', drop);
    };
  };
}
