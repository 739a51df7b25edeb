import { runImportJob, type ImportAnswer, type ImportJob, type ImportKind } from './import-jobs.ts';

self.addEventListener('message', ({ data }: MessageEvent<ImportJob<ImportKind>>) => {
  void runImportJob(data).then(
    (output) => {
      const answer: ImportAnswer<ImportKind> = { output };
      self.postMessage(answer);
    },
    (error: unknown) => {
      const answer: ImportAnswer<ImportKind> = { failed: String(error) };
      self.postMessage(answer);
    },
  );
});
