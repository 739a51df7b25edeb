import { chromium109 } from '../../../scripts/chromium109.mjs';
import { findTools } from '../../../scripts/find-tools.mjs';

export interface BrowserProgram {
  readonly name: string;
  /** Null where it is not installed: its tests are then skipped by name. */
  readonly path: string | null;
}

/** The oldest browser the offices have, and a current one. */
export const browserPrograms: readonly BrowserProgram[] = [
  { name: 'Chromium 109', path: await chromium109() },
  { name: 'current Chromium', path: findTools().chromium },
];

/** No sandbox: CI runs as root. No background calls: only the page's own requests count. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

/** A small office computer with Vietnamese Windows. */
export const officeComputer = {
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  acceptDownloads: true,
};
