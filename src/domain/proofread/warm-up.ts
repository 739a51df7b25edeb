import { documentOfText } from './document-of-text.ts';
import { proofread } from './proofread.ts';
import type { ProofreadContext } from './proofread-context.ts';

/** A little of everything that rules look at; nobody reads what is found in it. */
const TEXT = `ỦY BAN NHÂN DÂN
Số: 01/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BÁO CÁO
Công tác cải cách hành chính năm 2024
Thực hiện Công văn số 2/UBND-NV ngày 01/12/2024 của UBND huyện A, UBND xã B báo cáo như sau:
I. KẾT QUẢ
1. Hồ sơ
Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ, trong đó trực tuyến: 1.200 hồ sơ, chiếm 96,00%; trực tiếp: 50 hồ sơ, chiếm 4,00%.
Đã giải quyết: 1.240 hồ sơ (trước hạn 1.230, đúng hạn 10), đang giải quyết 10 hồ sơ; hài lòng 18/20 phiếu, đạt 90%.
- Xã có 20 người, gồm 12 cán bộ và 8 công chức (CBCC); 100% đạt chuẩn “theo quy định”.
STT\tLĩnh vực\tSố hồ sơ
1\tHộ tịch\t10
2\tĐất đai\t20
II. PHƯƠNG HƯỚNG NĂM 2025
Tiếp tục thực hiện Nghị định số 61/2018/NĐ-CP; tuyên truyền, vận động người dân.
Trên đây là báo cáo năm 2024 của xã B./.
Nơi nhận:
- UBND huyện;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN`;

/** Patterns are compiled when they first run for the second time. */
const TIMES = 2;

/**
 * Runs every rule on a short text, so that the first report is read as fast as the ones after it: most
 * of its time would go into compiling patterns. Reads the lists of the context as well.
 */
export function warmUp(context: ProofreadContext): void {
  for (let time = 0; time < TIMES; time += 1) proofread(documentOfText(TEXT), context);
}
