/** What the last part of a symbol says of the issuer: [part, what its name must hold, how it is named]. */
export interface SymbolIssuer {
  readonly symbol: RegExp;
  readonly issuer: RegExp;
  readonly named: string;
}

const of = (symbol: RegExp, issuer: RegExp, named: string): SymbolIssuer => ({
  symbol,
  issuer,
  named,
});

/** By the legal register's table of symbols (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn of the Party). */
export const SYMBOL_ISSUERS: readonly SymbolIssuer[] = [
  of(/^QH\d+$/u, /quốc hội/iu, 'Quốc hội'),
  of(/UBTVQH\d+$/u, /thường vụ quốc hội/iu, 'Ủy ban Thường vụ Quốc hội'),
  of(/^(?:NĐ|NQ)-CP$/u, /chính phủ(?<!thủ tướng chính phủ)(?<!văn phòng chính phủ)/iu, 'Chính phủ'),
  of(/-TTg$/u, /thủ tướng/iu, 'Thủ tướng Chính phủ'),
  of(/-VPCP$/u, /văn phòng chính phủ/iu, 'Văn phòng Chính phủ'),
  of(/^TT-BTP$/u, /tư pháp/iu, 'Bộ Tư pháp'),
  of(/^TT-BNV$/u, /nội vụ/iu, 'Bộ Nội vụ'),
  of(/^TT-BTC$/u, /tài chính/iu, 'Bộ Tài chính'),
  of(/^TT-BCA$/u, /công an/iu, 'Bộ Công an'),
  of(/^TT-BTTTT$/u, /thông tin và truyền thông/iu, 'Bộ Thông tin và Truyền thông'),
  of(/^TT-BKHCN$/u, /khoa học/iu, 'Bộ Khoa học và Công nghệ'),
  of(/^TT-BXD$/u, /xây dựng/iu, 'Bộ Xây dựng'),
  of(/^TT-BGDĐT$/u, /giáo dục/iu, 'Bộ Giáo dục và Đào tạo'),
  of(/^TT-BYT$/u, /y tế/iu, 'Bộ Y tế'),
  of(/-HĐND$/u, /hđnd|hội đồng nhân dân/iu, 'Hội đồng nhân dân'),
  of(/-UBND$/u, /ubnd|[uủ][ỷy] ban nhân dân|uỷ ban nhân dân/iu, 'Ủy ban nhân dân'),
  of(/^UBND-/u, /ubnd|[uủ][ỷy] ban nhân dân|uỷ ban nhân dân/iu, 'Ủy ban nhân dân'),
  of(/\/HU$/u, /huyện [uủ][ỷy]/iu, 'Huyện ủy'),
  of(/\/TU$/u, /(?:tỉnh|thành) [uủ][ỷy]/iu, 'Tỉnh ủy, Thành ủy'),
  of(/\/TW$/u, /trung ương|bộ chính trị|ban bí thư/iu, 'Trung ương Đảng'),
];

/** Only these bodies put the type behind the hyphen: `51-KH/HU`. The rest writes `51/KH-UBND`. */
export const PARTY_BODIES: ReadonlySet<string> = new Set(
  'TW TU HU QU ThU ĐU ĐUX BCĐ ĐH BTV BTC BTG UBKT BDV VPTU VPTW ĐUK ĐUCA ĐUQS CB BCSĐ HĐ MTTQ'.split(
    ' ',
  ),
);
