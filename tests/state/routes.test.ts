import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/state/routes.ts';

const routes: [Route, string][] = [
  [{ name: 'home' }, '#/'],
  [{ name: 'start' }, '#/bat-dau'],
  [{ name: 'newReport' }, '#/bao-cao-moi'],
  [
    {
      name: 'newReport',
      begin: { template: 'cchc', period: { kind: 'half', year: 2026, ordinal: 1 } },
    },
    '#/bao-cao-moi/cchc/6-thang-1-2026',
  ],
  [{ name: 'newOrganisation' }, '#/don-vi-moi'],
  [{ name: 'references' }, '#/van-ban'],
  [{ name: 'periods' }, '#/so-lieu'],
  [{ name: 'figures', figures: 'ab/12' }, '#/so-lieu/ab%2F12'],
  [{ name: 'sheet', figures: 'ab/12' }, '#/so-lieu/ab%2F12/tu-tep'],
  [{ name: 'indicators' }, '#/chi-so'],
  [{ name: 'laws' }, '#/van-ban-het-hieu-luc'],
  [{ name: 'report', report: 'ab12' }, '#/bao-cao/ab12'],
  [
    { name: 'section', report: 'ab12', section: 'result.tthc.dossiers' },
    '#/bao-cao/ab12/muc/result.tthc.dossiers',
  ],
  [{ name: 'nextReport', report: 'ab12' }, '#/bao-cao/ab12/ky-sau'],
  [{ name: 'issue', issue: 'ab/12' }, '#/phat-hanh/ab%2F12'],
  [{ name: 'checks', report: 'ab12' }, '#/bao-cao/ab12/soat'],
  [{ name: 'checkSheet', report: 'ab12' }, '#/bao-cao/ab12/phieu-soat'],
  [{ name: 'preview', report: 'a/b ế' }, '#/bao-cao/a%2Fb%20%E1%BA%BF/xem-truoc'],
];

describe('routes', () => {
  it.each(routes)('%j is written %s and read back', (route, hash) => {
    expect(formatRoute(route)).toBe(hash);
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#/la-gi',
    '#/bao-cao',
    '#/bao-cao/a/muc',
    '#/bao-cao/%E0%A4%A',
    '#/van-ban/1',
  ])('leads %s home', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'home' });
  });
});
