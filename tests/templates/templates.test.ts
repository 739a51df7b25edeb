import { describe, expect, it } from 'vitest';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import type { NarrativeBlock, SectionDefinition } from '../../src/domain/template/template.ts';
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

  it('give at least four sentences to start each narrative from, no two alike', () => {
    const parsed = parseTemplates(readTemplates());
    if (!parsed.ok) throw new Error('The templates do not parse');
    const narratives = (sections: readonly SectionDefinition[]): NarrativeBlock[] =>
      sections.flatMap(({ blocks, sections: inner }) => [
        ...blocks.filter((block) => block.kind === 'narrative'),
        ...narratives(inner),
      ]);
    for (const { id, sections } of parsed.value) {
      const all = narratives(sections);
      expect(all.length, id).toBeGreaterThan(0);
      for (const { id: block, starters } of all) {
        expect(starters.length, `${id} ${block}`).toBeGreaterThanOrEqual(4);
        expect(new Set(starters).size, `${id} ${block}`).toBe(starters.length);
      }
    }
  });
});
