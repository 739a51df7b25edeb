import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

export interface TemplaterJob {
  readonly template: ArrayBuffer;
  readonly data: Readonly<Record<string, unknown>>;
}

self.addEventListener('message', ({ data: job }: MessageEvent<TemplaterJob>) => {
  const filled = new Docxtemplater(new PizZip(job.template), { paragraphLoop: true });
  filled.render(job.data);
  const file = filled.getZip().generate({ type: 'arraybuffer', compression: 'DEFLATE' });
  self.postMessage(new Blob([file]));
});
