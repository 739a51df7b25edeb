import { withDesk } from './state/desk-loader.ts';
import type { Route } from './state/routes.ts';
import type { ScreenSource } from './state/screen-loader.svelte.ts';

/** The screen of each route, loaded when it is first opened. */
export const screens: Readonly<Record<Route['name'], ScreenSource>> = {
  home: () => import('./screens/home/HomeScreen.svelte'),
  start: () => import('./screens/start/StartScreen.svelte'),
  organisation: () => import('./screens/organisation/OrganisationScreen.svelte'),
  newOrganisation: () => import('./screens/organisation/NewOrganisationScreen.svelte'),
  newReport: () => import('./screens/new-report/NewReportScreen.svelte'),
  report: () => withDesk(() => import('./screens/report/ReportScreen.svelte')),
  section: () => withDesk(() => import('./screens/section/SectionScreen.svelte')),
  nextReport: () => withDesk(() => import('./screens/next-report/NextReportScreen.svelte')),
  issue: () => import('./screens/issue/IssueScreen.svelte'),
  checks: () => withDesk(() => import('./screens/checks/ChecksScreen.svelte')),
  checkSheet: () => withDesk(() => import('./screens/checks/CheckSheetScreen.svelte')),
  preview: () => withDesk(() => import('./screens/preview/PreviewScreen.svelte')),
  periods: () => import('./screens/figures/PeriodsScreen.svelte'),
  // Its desk is one of reports, which comes with it.
  figures: () => import('./screens/figures/FiguresScreen.svelte'),
  sheet: () => import('./screens/sheet/SheetScreen.svelte'),
  references: () => import('./screens/references/ReferencesScreen.svelte'),
  indicators: () => import('./screens/indicators/IndicatorsScreen.svelte'),
  templates: () => import('./screens/templates/TemplatesScreen.svelte'),
  laws: () => import('./screens/laws/LawsScreen.svelte'),
  proofread: () => import('./screens/proofread/ProofreadScreen.svelte'),
  backup: () => import('./screens/backup/BackupScreen.svelte'),
  reopen: () => import('./screens/reopen/ReopenScreen.svelte'),
  vault: () => import('./screens/vault/VaultScreen.svelte'),
  help: () => import('./screens/help/HelpScreen.svelte'),
};

/** Screens of which a part works in a tab that only reads: they lock the others themselves. */
export const forEveryTab: ReadonlySet<Route['name']> = new Set<Route['name']>(['backup']);
