import { HELP_KEEPING } from './help/help-keeping.ts';
import { HELP_REFERENCE } from './help/help-reference.ts';
import { HELP_WRITING } from './help/help-writing.ts';

/** Words of the help page. Says only what this version does. */
export const helpWords = {
  title: 'Trợ giúp',
  documentTitle: 'Trợ giúp – Báo Cáo Xã',
  contents: 'Trong trang này',
  sections: [...HELP_WRITING, ...HELP_KEEPING, ...HELP_REFERENCE],
  numbers: {
    caption: 'Cách đọc số',
    typed: 'Gõ',
    read: 'Chương trình trả lời',
    examples: [
      { type: 'count', typed: '1.144' },
      { type: 'count', typed: '1144' },
      { type: 'count', typed: '05' },
      { type: 'count', typed: 'Không' },
      { type: 'percent', typed: '96,68' },
      { type: 'percent', typed: '96.68%' },
      { type: 'count', typed: 'gần 30' },
      { type: 'date', typed: '8/6/23' },
    ],
  },
  figures: {
    title: 'Giải thích từng ô số liệu',
    text: 'Các ô có lời giải thích riêng, theo nhóm:',
  },
} as const;
