/** What is checked, as the check sheet and the page of findings group it; by the rule's first letters. */
const GROUPS: readonly (readonly [label: string, rules: RegExp])[] = [
  ['Cộng, cân đối, phần và tổng', /^R-(?:SUM|SUBSET)/],
  ['Tỷ lệ phần trăm', /^R-PCT/],
  ['Số liệu bắt buộc, ô không đọc được', /^R-(?:REQ|INPUT)/],
  ['Số liệu nhắc lại, kỳ số liệu', /^R-(?:XREF|DATE-PERIOD)/],
  ['Văn bản viện dẫn', /^R-(?:DOC|DATE)/],
  ['Tên địa phương, tên cơ quan', /^R-(?:NAME|TEMPLATE|TITLE)/],
  ['Thời gian, kỳ tới', /^R-YEAR/],
  ['Lời văn theo số liệu', /^R-(?:STATEMENT|TOKEN|UNCONFIRMED|TEXT-(?:CONTRA|BROKEN|DUP))/],
  ['Chính tả, cách viết', /^R-(?:TEXT|UNICODE|NUMFMT|UNIT|STYLE)/],
  ['Đề mục, nơi nhận, thể thức', /^R-/],
];

/** Labels of all groups, in order. */
export const CHECK_GROUPS: readonly string[] = GROUPS.map(([label]) => label);

/** The group that a rule belongs to. */
export function checkGroup(rule: string): string {
  const found = GROUPS.find(([, rules]) => rules.test(rule));
  if (found === undefined) throw new Error(`No group for the rule ${rule}`);
  return found[0];
}
