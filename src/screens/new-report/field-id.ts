/** Ids of this form's fields and headings, for going to what is wrong. */
export const fieldId = (name: string): string => `new-report-${name}`;
