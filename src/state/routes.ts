import type { PeriodIdentity } from '../domain/period/same-period.ts';
import { formatPeriodAddress, parsePeriodAddress } from './period-address.ts';

/** Every place in the page that has an address. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'start' }
  | { readonly name: 'organisation' }
  | { readonly name: 'newOrganisation' }
  | {
      readonly name: 'newReport';
      /** What to begin with, where it is known: a template and a period. */
      readonly begin?: { readonly template: string; readonly period: PeriodIdentity };
    }
  | { readonly name: 'report'; readonly report: string }
  | {
      readonly name: 'section';
      readonly report: string;
      readonly section: string;
      /** The figure or text to go to in it: a cell's key or a block's id. */
      readonly field?: string;
    }
  | { readonly name: 'preview'; readonly report: string }
  | { readonly name: 'nextReport'; readonly report: string }
  | { readonly name: 'issue'; readonly issue: string }
  | { readonly name: 'checks'; readonly report: string }
  | { readonly name: 'checkSheet'; readonly report: string }
  | { readonly name: 'periods' }
  /** All figures of one period: the id of its set. */
  | { readonly name: 'figures'; readonly figures: string }
  /** Figures of that period from a file. */
  | { readonly name: 'sheet'; readonly figures: string }
  | { readonly name: 'references' }
  | { readonly name: 'indicators' }
  | { readonly name: 'laws' }
  /** Report types of the office's own. */
  | { readonly name: 'templates' }
  | { readonly name: 'proofread' }
  | { readonly name: 'backup' }
  /** A report from a .docx that carries it. */
  | { readonly name: 'reopen' }
  /** The passphrase. */
  | { readonly name: 'vault' }
  | { readonly name: 'help' };

const PLAIN = {
  home: '',
  start: 'bat-dau',
  organisation: 'don-vi',
  newOrganisation: 'don-vi-moi',
  newReport: 'bao-cao-moi',
  periods: 'so-lieu',
  references: 'van-ban',
  indicators: 'chi-so',
  laws: 'van-ban-het-hieu-luc',
  templates: 'mau-bao-cao',
  proofread: 'soat-bao-cao',
  backup: 'sao-luu',
  reopen: 'mo-lai',
  vault: 'mat-khau',
  help: 'tro-giup',
} as const;

const ISSUE = 'phat-hanh';
const SHEET = 'tu-tep';

type PlainName = keyof typeof PLAIN;
const PLAIN_NAMES = Object.keys(PLAIN) as PlainName[];

/** The address of a route, such as `#/bao-cao/ab12/muc/result.tthc/o/dossierReceivedTotal`. */
export function formatRoute(route: Route): string {
  if (route.name === 'newReport' && route.begin) {
    const { template, period } = route.begin;
    return address(PLAIN.newReport, template, formatPeriodAddress(period));
  }
  if (route.name === 'issue') return address(ISSUE, route.issue);
  if (route.name === 'figures') return address(PLAIN.periods, route.figures);
  if (route.name === 'sheet') return address(PLAIN.periods, route.figures, SHEET);
  if (!('report' in route)) return address(PLAIN[route.name]);
  const { report } = route;
  if (route.name === 'report') return address('bao-cao', report);
  if (route.name === 'preview') return address('bao-cao', report, 'xem-truoc');
  if (route.name === 'nextReport') return address('bao-cao', report, 'ky-sau');
  if (route.name === 'checks') return address('bao-cao', report, 'soat');
  if (route.name === 'checkSheet') return address('bao-cao', report, 'phieu-soat');
  const field = route.field === undefined ? [] : ['o', route.field];
  return address('bao-cao', report, 'muc', route.section, ...field);
}

function address(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // a broken escape in an address that was typed by hand
  }
}

/** Reads an address; what is not one of ours is home. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [first, report, third, section, fifth, field] = parts;
  if (first === 'bao-cao' && report) {
    if (parts.length === 2) return { name: 'report', report };
    if (parts.length === 3 && third === 'xem-truoc') return { name: 'preview', report };
    if (parts.length === 3 && third === 'ky-sau') return { name: 'nextReport', report };
    if (parts.length === 3 && third === 'soat') return { name: 'checks', report };
    if (parts.length === 3 && third === 'phieu-soat') return { name: 'checkSheet', report };
    if (parts.length === 4 && third === 'muc' && section) {
      return { name: 'section', report, section };
    }
    if (parts.length === 6 && third === 'muc' && section && fifth === 'o' && field) {
      return { name: 'section', report, section, field };
    }
  }
  // Not under its report: it is there also when that is deleted.
  if (first === ISSUE && parts.length === 2 && report) return { name: 'issue', issue: report };
  if (first === PLAIN.periods && parts.length === 2 && report) {
    return { name: 'figures', figures: report };
  }
  if (first === PLAIN.periods && parts.length === 3 && report && third === SHEET) {
    return { name: 'sheet', figures: report };
  }
  if (first === PLAIN.newReport && parts.length === 3 && report) {
    const period = parsePeriodAddress(third ?? '');
    return { name: 'newReport', ...(period && { begin: { template: report, period } }) };
  }
  const name = PLAIN_NAMES.find((plain) => parts.length === 1 && PLAIN[plain] === first);
  return { name: name ?? 'home' };
}
