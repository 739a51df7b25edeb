import { describe, expect, it } from 'vitest';
import { exampleReading } from '../../src/state/number-examples.ts';
import { helpWords } from '../../src/text/screens/help.ts';

describe('exampleReading', () => {
  it('answers as the fields do', () => {
    const answers = helpWords.numbers.examples.map((example) => exampleReading(example));
    expect(answers.slice(0, 6)).toEqual([
      'Đọc là 1.144',
      'Đọc là 1.144',
      'Đọc là 5',
      'Đọc là 0',
      'Đọc là 96,68%',
      'Đọc là 96,68%',
    ]);
    expect(answers[6]).toMatch(/^“gần 30”: chưa đọc được thành số/u);
    expect(answers[7]).toBe('Đọc là 08/6/2023');
  });
});
