import type { StatusTone } from '../status/tone.ts';

export interface IndicatorItem {
  readonly key: string;
  readonly label: string;
  /** Formatted, with its unit; a word when it cannot be computed. */
  readonly value: string;
  /** False: the value is a word such as `chưa đủ số liệu`. */
  readonly computed: boolean;
  /** Against an earlier period: `kỳ trước 79,51% · +17,17 điểm`. */
  readonly note?: string | undefined;
}

export interface TaskItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly status: { readonly text: string; readonly tone: StatusTone };
  /** `2 lỗi, 3 nhắc` */
  readonly note?: string | undefined;
  /** How deep in the outline, from 0. */
  readonly depth?: 0 | 1 | 2 | 3 | undefined;
  /** The page that is open now. */
  readonly current?: boolean | undefined;
}
