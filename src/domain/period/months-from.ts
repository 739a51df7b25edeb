const MONTHS = 12;

/** `2022-11`, `2023-02` → the four months from one to the other; none when `last` comes first. */
export function monthsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const month = from + index;
    const year = String(Math.floor(month / MONTHS)).padStart(4, '0');
    return `${year}-${String((month % MONTHS) + 1).padStart(2, '0')}`;
  });
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1;
}
