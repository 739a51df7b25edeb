/** Where the sentences of a phrase bank come from. */
export const phraseGroups = {
  own: 'Câu của đơn vị đã giữ lại',
  given: 'Câu gợi ý của mẫu báo cáo',
  earlier: (period: string) => `Đã viết ở báo cáo ${period}`,
  prints: (text: string) => `In ra: ${text}`,
} as const;
