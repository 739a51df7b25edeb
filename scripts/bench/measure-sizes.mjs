import { BUDGET, sizes } from '../size-budget.mjs';

/** @returns {import('./row.mjs').Row[]} */
export function measureSizes() {
  const { firstLoadScript, laterScript, precache } = sizes();
  return [
    {
      name: 'script at first load, gzip',
      value: firstLoadScript / 1000,
      unit: 'kB',
      limit: BUDGET.firstLoadScript,
    },
    { name: 'script loaded later, gzip', value: laterScript / 1000, unit: 'kB' },
    {
      name: 'all files stored for offline, gzip',
      value: precache / 1000,
      unit: 'kB',
      limit: BUDGET.precache,
    },
  ];
}
