import { fail } from '../lib/result.ts';
import {
  prepareForJobs,
  runFileJob,
  type FileAnswer,
  type FileJob,
  type FileJobKind,
  type Preparation,
} from './file-jobs.ts';

async function answer<Kind extends FileJobKind>(job: FileJob<Kind>): Promise<FileAnswer<Kind>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await job.file.arrayBuffer());
  } catch {
    return { result: fail({ code: 'not-readable' }) };
  }
  try {
    return { result: runFileJob(job, bytes) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<FileJob<FileJobKind> | Preparation>) => {
  if ('prepare' in event.data) {
    prepareForJobs(event.data);
    return;
  }
  void answer(event.data).then((reply) => {
    const value = 'result' in reply && reply.result.ok ? reply.result.value : null;
    // A made file is handed over, not copied.
    const transfer = value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
    self.postMessage(reply, { transfer });
  });
});
