/** What a count of dossiers is of. */
export type Concept =
  | 'received'
  | 'online'
  | 'direct'
  | 'post'
  | 'directPost'
  | 'carriedOver'
  | 'resolved'
  | 'early'
  | 'onTime'
  | 'earlyOrOnTime'
  | 'late'
  | 'pending'
  | 'pendingInTime'
  | 'pendingLate'
  | 'lateAll'
  | 'returned'
  | 'digitised'
  | 'fullyDigitised'
  | 'notDigitised'
  | 'resultDigitised'
  | 'resultNotDigitised'
  | 'surveyed'
  | 'satisfied'
  | 'withAppointment';

const LATE = /(?:quá|trễ|trể|chậm) h[aạ]?[nẹ]n|(?:quá|trễ|trể|chậm) h[ạẹ]n/iu;

/**
 * Labels to concepts, the first that fits. `within` is what the words before were about: "trễ hạn 6" in
 * the brackets behind "đang giải quyết" is pending.
 */
export function conceptOf(
  label: string,
  within: 'resolved' | 'pending' | 'result' | null,
): Concept | null {
  const text = label.toLowerCase();
  const has = (form: RegExp): boolean => form.test(text);
  if (has(/số h[óo][aá]|số hoá/u)) {
    const isResult = !has(/thành phần/u) && (within === 'result' || has(/kết quả/u));
    if (has(/chưa/u)) return isResult ? 'resultNotDigitised' : 'notDigitised';
    if (has(/đầy đủ/u)) return 'fullyDigitised';
    return isResult ? 'resultDigitised' : has(/đã|có|được/u) ? 'digitised' : null;
  }
  if (has(/phiếu/u))
    return has(/hài lòng(?! của)|rất hài lòng/u) && !has(/khảo sát/u)
      ? 'satisfied'
      : has(/khảo sát|đánh giá|hài lòng/u)
        ? 'surveyed'
        : null;
  if (has(/thanh toán|phí, lệ phí/u)) return null;
  if (has(/giấy hẹn|phiếu hẹn/u)) return 'withAppointment';
  if (has(/kỳ trước/u)) return 'carriedOver';
  if (has(/trả lại|trả về|không đủ điều kiện|từ chối/u)) return 'returned';
  if (
    (has(/trước (?:h[ạẹ]n|và đúng)/u) && has(/đúng h[ạẹ]n/u)) ||
    has(/đúng(?: h[ạẹ]n)?(?: và| hoặc|,|\/) ?trước h[ạẹ]n/u)
  )
    return 'earlyOrOnTime';
  if (LATE.test(text) && has(/đã và đang|tổng (?:số )?(?:hồ sơ )?(?:quá|trễ)/u)) return 'lateAll';
  const isPending =
    has(/đang (?:giải quyết|xử lý|trong)|chưa giải quyết|tồn/u) ||
    (within === 'pending' && !has(/đã giải quyết/u));
  if (LATE.test(text)) return isPending ? 'pendingLate' : has(/tổng/u) ? 'lateAll' : 'late';
  if (isPending)
    return has(/trong h[ạẹ]n|đúng h[ạẹ]n|chưa đến h[ạẹ]n/u) ? 'pendingInTime' : 'pending';
  if (has(/trước h[ạẹ]n/u)) return 'early';
  if (has(/đúng h[ạẹ]n|trong h[ạẹ]n/u)) return 'onTime';
  if (has(/đã (?:được )?(?:giải quyết|trả|xử lý)|giải quyết xong/u)) return 'resolved';
  if (has(/trực tiếp/u)) return has(/bưu chính|bcci/u) ? 'directPost' : 'direct';
  if (has(/bưu chính|bcci/u)) return 'post';
  if (has(/trực tuyến|qua mạng/u)) return 'online';
  if (has(/tiếp nhận|nhận được/u)) return 'received';
  return null;
}
