import { foldText } from '../lib/fold-text.ts';
import { orderWipe } from '../storage/wipe/wipe-order.ts';

/** `XÓA`, also typed as `xoá`, `xóa` or without the mark. */
export const isWipeWord = (typed: string): boolean => foldText(typed.trim()) === 'xoa';

/**
 * Has everything wiped by this page opened anew, and by every other tab of this browser: what is
 * running now writes, and would write again. False where the browser keeps no order.
 */
export function wipeComputer(): boolean {
  if (!orderWipe()) return false;
  location.reload();
  return true;
}
