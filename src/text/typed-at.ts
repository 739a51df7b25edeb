const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** `14:05 ngày 09/6/2023`, by this computer's clock. */
export function typedAt(at: string): string {
  const time = new Date(at);
  const month = time.getMonth() + 1;
  const day = `${twoDigits(time.getDate())}/${month < 3 ? twoDigits(month) : String(month)}`;
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())} ngày ${day}/${String(time.getFullYear())}`;
}
