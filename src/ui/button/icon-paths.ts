/** Line drawings on a square of 20 units. */
export const iconPaths = {
  add: 'M10 4v12M4 10h12',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  down: 'M5 8l5 5 5-5',
  download: 'M10 3v9M6 8.5l4 4 4-4M4 16h12',
  edit: 'M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3',
  error: 'M10 2.5l7.5 7.5-7.5 7.5L2.5 10zM7.5 7.5l5 5M12.5 7.5l-5 5',
  help: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M10 15.5v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6v.1',
  left: 'M12 5l-5 5 5 5',
  menu: 'M3 5h14M3 10h14M3 15h14',
  redo: 'M13 4l4 4-4 4M17 8H8a4.5 4.5 0 0 0 0 9h4',
  remove: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  right: 'M8 5l5 5-5 5',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  undo: 'M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8',
  up: 'M5 12l5-5 5 5',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.5v.1',
} as const;

export type IconName = keyof typeof iconPaths;
