import type { DocumentBench } from './page.ts';

declare global {
  interface Window {
    readonly bench: DocumentBench;
  }
}
