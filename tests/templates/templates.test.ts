import { describe, expect, it } from 'vitest';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import { templateProblemPlace, templateProblemText } from '../../src/text/template-problem.ts';
import { readTemplates } from './read-templates.ts';

describe('the templates that are shipped', () => {
  it('are read without a problem', () => {
    const parsed = parseTemplates(readTemplates());
    const problems = parsed.ok
      ? []
      : parsed.reason.map(
          (problem) => `${templateProblemPlace(problem)}: ${templateProblemText(problem)}`,
        );
    // For authors: one line a problem, and no diff around it.
    if (problems.length > 0) {
      throw new Error(`${String(problems.length)} problems\n${problems.join('\n')}`);
    }
    expect(parsed.ok).toBe(true);
  });
});
