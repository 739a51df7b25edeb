/** Whether the page was opened from a disk and not from a host: its data then live elsewhere. */
export const isOneFile = (): boolean => location.protocol === 'file:';
