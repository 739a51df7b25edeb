import { createContext } from 'svelte';
import type { ReportDesk } from './report-desk.svelte.ts';

/** The desk of the report that the address names; asked for at each use, as the report may change. */
export const [useDesk, provideDesk] = createContext<() => ReportDesk>();
