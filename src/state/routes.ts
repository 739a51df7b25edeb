/** Every place in the page that has an address. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'start' }
  | { readonly name: 'organisation' }
  | { readonly name: 'newReport' }
  | { readonly name: 'report'; readonly report: string }
  | {
      readonly name: 'section';
      readonly report: string;
      readonly section: string;
      /** The figure or text to go to in it: a cell's key or a block's id. */
      readonly field?: string;
    }
  | { readonly name: 'preview'; readonly report: string }
  | { readonly name: 'references' }
  | { readonly name: 'backup' }
  | { readonly name: 'help' };

const PLAIN = {
  home: '',
  start: 'bat-dau',
  organisation: 'don-vi',
  newReport: 'bao-cao-moi',
  references: 'van-ban',
  backup: 'sao-luu',
  help: 'tro-giup',
} as const;

type PlainName = keyof typeof PLAIN;
const PLAIN_NAMES = Object.keys(PLAIN) as PlainName[];

/** The address of a route, such as `#/bao-cao/ab12/muc/result.tthc/o/dossierReceivedTotal`. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'report':
      return `#/bao-cao/${encodeURIComponent(route.report)}`;
    case 'section': {
      const section = `#/bao-cao/${encodeURIComponent(route.report)}/muc/${encodeURIComponent(route.section)}`;
      return route.field === undefined ? section : `${section}/o/${encodeURIComponent(route.field)}`;
    }
    case 'preview':
      return `#/bao-cao/${encodeURIComponent(route.report)}/xem-truoc`;
    default:
      return `#/${PLAIN[route.name]}`;
  }
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
    if (parts.length === 4 && third === 'muc' && section) {
      return { name: 'section', report, section };
    }
    if (parts.length === 6 && third === 'muc' && section && fifth === 'o' && field) {
      return { name: 'section', report, section, field };
    }
  }
  const name = PLAIN_NAMES.find((plain) => parts.length === 1 && PLAIN[plain] === first);
  return { name: name ?? 'home' };
}
