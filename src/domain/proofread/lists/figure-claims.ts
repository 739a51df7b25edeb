/** Figures of the catalogue added up; members of a list count into theirs. */
export type FigureSum = readonly string[];

/** What a text says of all of something: true only where the part is the whole. */
export interface AllClaim {
  readonly about: RegExp;
  readonly part: FigureSum;
  /** Taken off the part: "đúng hạn" is what is resolved without what is late. */
  readonly less?: FigureSum;
  readonly whole: FigureSum;
  readonly label: string;
}

/** What a text says there is none of. */
export interface NoneClaim {
  readonly about: RegExp;
  readonly count: FigureSum;
  readonly label: string;
}

const STAFF = '(?:cán bộ|công chức|CBCC)[^.;]{0,40}';

/** “100%”, “tất cả”, “toàn bộ”, “đều” (R-PCT-100). */
export const ALL_CLAIMS: readonly AllClaim[] = [
  {
    about:
      /hồ sơ[^.;]{0,50}(?:đúng h[ạẹ]n|trước h[ạẹ]n|đúng (?:và|hoặc) trước h[ạẹ]n|trước (?:và|hoặc) đúng h[ạẹ]n)/iu,
    part: ['dossierResolvedTotal'],
    less: ['dossierResolvedLate'],
    whole: ['dossierResolvedTotal'],
    label: 'giải quyết trước hạn, đúng hạn trên đã giải quyết',
  },
  {
    about: /hồ sơ[^.;]{0,30}(?:nộp|tiếp nhận|gửi)(?: qua| bằng)?[^.;]{0,15}trực tuyến/iu,
    part: ['dossierReceivedOnline'],
    whole: ['dossierReceivedTotal'],
    label: 'tiếp nhận trực tuyến trên tổng tiếp nhận',
  },
  {
    about: /kết quả[^.;]{0,30}(?:được )?số h[óo][aá]/iu,
    part: ['resultDigitized'],
    whole: ['resultDigitized', 'resultNotDigitized'],
    label: 'hồ sơ đã số hóa kết quả',
  },
  {
    about:
      /(?<!kết quả )(?:hồ sơ|thành phần hồ sơ)(?! đã giải quyết)[^.;]{0,20}(?:được )?số h[óo][aá]/iu,
    part: ['componentDigitized'],
    whole: ['componentDigitized', 'componentNotDigitized'],
    label: 'hồ sơ có số hóa thành phần',
  },
  {
    about: /(?:phí|lệ phí)[^.;]{0,40}(?:trực tuyến|không dùng tiền mặt)/iu,
    part: ['feePaidOnline'],
    whole: ['feeBearingDossiers'],
    label: 'hồ sơ nộp phí trực tuyến trên hồ sơ phải nộp phí',
  },
  {
    about: new RegExp(`${STAFF}đạt chuẩn`, 'iu'),
    part: ['staffStandard'],
    whole: ['staffTotal'],
    label: 'cán bộ, công chức đạt chuẩn',
  },
  {
    about: new RegExp(`${STAFF}đảng viên`, 'iu'),
    part: ['staffPartyMembers'],
    whole: ['staffTotal'],
    label: 'cán bộ, công chức là đảng viên',
  },
  {
    about: new RegExp(`${STAFF}(?:hòm thư|thư điện tử|thư công vụ|email)`, 'iu'),
    part: ['officialEmailAccounts'],
    whole: ['staffTotal'],
    label: 'cán bộ, công chức có hòm thư công vụ',
  },
  {
    about: new RegExp(`${STAFF}chữ ký số`, 'iu'),
    part: ['digitalSignatureUsers'],
    whole: ['staffTotal'],
    label: 'cán bộ, công chức dùng chữ ký số',
  },
  {
    about: /văn bản (?:đi|phát hành|ban hành)[^.;]{0,20}ký số/iu,
    part: ['digitallySignedDocs'],
    whole: ['docsOutgoing'],
    label: 'văn bản đi được ký số',
  },
  {
    about: /(?:TTHC|thủ tục hành chính|thủ tục)[^.;]{0,40}(?:công khai|niêm yết)/iu,
    part: ['tthcDisclosed'],
    whole: ['tthcUnderAuthority'],
    label: 'TTHC được công khai trên TTHC thuộc thẩm quyền',
  },
  {
    about: /nhiệm vụ[^.;]{0,30}(?:hoàn thành|đúng tiến độ|đúng thời hạn)/iu,
    part: ['taskDoneOnTime', 'taskDoneLate', 'taskDoneAwaiting'],
    whole: ['taskTotal'],
    label: 'nhiệm vụ được giao đã hoàn thành',
  },
  {
    about: /(?:phản ánh|kiến nghị|PAKN)[^.;]{0,30}(?:xử lý|giải quyết|trả lời)/iu,
    part: ['feedbackHandled'],
    whole: ['feedbackTotal'],
    label: 'phản ánh, kiến nghị đã xử lý',
  },
  {
    about: /(?:người dân|phiếu|tổ chức, cá nhân)[^.;]{0,40}hài lòng/iu,
    part: ['surveySatisfied'],
    whole: ['surveyTotal'],
    label: 'phiếu hài lòng trên phiếu khảo sát',
  },
];

/** “Không có”, “không phát sinh”, “chưa có” (R-TEXT-CONTRA). */
export const NONE_CLAIMS: readonly NoneClaim[] = [
  {
    about: /hồ sơ (?:nào )?(?:bị )?(?:quá|trễ|chậm) h[ạẹ]n/iu,
    count: ['dossierResolvedLate', 'dossierPendingLate'],
    label: 'hồ sơ đã trả quá hạn và đang quá hạn',
  },
  {
    about: /(?:phản ánh|kiến nghị|PAKN)(?! (?:của|qua|sau) (?:thanh tra|kiểm tra|kiểm toán))/iu,
    count: ['feedbackTotal'],
    label: 'phản ánh, kiến nghị đã tiếp nhận',
  },
  {
    about: /văn bản (?:quy phạm pháp luật|QPPL)/iu,
    count: ['legalNormDocsIssued'],
    label: 'văn bản quy phạm pháp luật đã ban hành',
  },
  {
    about: /đơn thư|đơn khiếu nại/iu,
    count: ['complaintLetters'],
    label: 'đơn thư phản ánh',
  },
  {
    about: /(?:cán bộ|công chức)[^.;]{0,30}(?:bị )?(?:kỷ luật|xử lý vi phạm)/iu,
    count: ['staffDisciplined'],
    label: 'cán bộ, công chức bị xử lý kỷ luật',
  },
  {
    about: /hồ sơ (?:phải |bị )?trả (?:lại|về)/iu,
    count: ['dossierReturned'],
    label: 'hồ sơ trả lại',
  },
  {
    about: /nhiệm vụ (?:nào )?(?:bị )?(?:quá|chậm|trễ) h[ạẹ]n/iu,
    count: ['taskInProgressOverdue', 'taskNotStartedOverdue', 'taskDoneLate'],
    label: 'nhiệm vụ quá hạn',
  },
];
