/** What a chooser of Word files takes. */
export const DOCX_FILES =
  '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
