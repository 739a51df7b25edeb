/** Ids of this form's fields and headings, for going to what is missing. */
export const fieldId = (name: string): string => `organisation-${name}`;
