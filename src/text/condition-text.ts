/**
 * Why a sentence prints: its condition holds, or none of those before it does. Both in words; empty
 * where there is no condition at all.
 */
export function conditionText(holds: string | null, failed: readonly string[]): string {
  if (holds !== null) return `In câu này vì: ${holds}.`;
  return failed.length === 0 ? '' : `In câu này vì không rơi vào trường hợp: ${failed.join('; ')}.`;
}
