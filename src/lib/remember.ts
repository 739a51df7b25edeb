/** Texts longer than this are not worth the memory. */
const LONGEST = 5000;

/**
 * The same function of a text, computed once for each text. It forgets everything when it holds
 * `limit` answers, so it never grows beyond that.
 */
export function remember<Value>(
  limit: number,
  compute: (text: string) => Value,
): (text: string) => Value {
  const answers = new Map<string, Value>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (text.length <= LONGEST) {
      if (answers.size >= limit) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
