/** Every place in the page that has an address. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'start' }
  | { readonly name: 'organisation' }
  | { readonly name: 'newReport' }
  | { readonly name: 'report'; readonly report: string }
  | { readonly name: 'section'; readonly report: string; readonly section: string }
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

/** The address of a route, such as `#/bao-cao/ab12/muc/result.tthc`. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'report':
      return `#/bao-cao/${encodeURIComponent(route.report)}`;
    case 'section':
      return `#/bao-cao/${encodeURIComponent(route.report)}/muc/${encodeURIComponent(route.section)}`;
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
  const [first, report, third, section] = parts;
  if (first === 'bao-cao' && report) {
    if (parts.length === 2) return { name: 'report', report };
    if (parts.length === 3 && third === 'xem-truoc') return { name: 'preview', report };
    if (parts.length === 4 && third === 'muc' && section) {
      return { name: 'section', report, section };
    }
  }
  const name = PLAIN_NAMES.find((plain) => parts.length === 1 && PLAIN[plain] === first);
  return { name: name ?? 'home' };
}
