import type { DocxAnswer, DocxJob } from './docx-job.ts';
import { renderDocx } from './render-docx.ts';

async function answer({ id, tree, created, carried }: DocxJob): Promise<DocxAnswer> {
  try {
    return { id, ok: true, file: await renderDocx(tree, created, undefined, carried) };
  } catch (error) {
    return { id, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<DocxJob>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply);
  });
});
