export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

/** Chưa làm · Đang làm · Đã xong · Có vấn đề; done is plain, so that open work stands out. */
export type StatusTone = 'todo' | 'doing' | 'done' | 'problem' | 'warning' | 'info';
