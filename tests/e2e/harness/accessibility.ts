import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Evaluates in the page and waits for the outcome. */
type Evaluate = (expression: string) => Promise<unknown>;

/**
 * What axe finds on the page as it is now, one line per element: "rule: element: what is wrong".
 * Compare with an empty list.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // The debugger's own evaluation is the one way in that the page's security policy leaves open.
  const problems = await accessibilityProblemsBy(async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as unknown;
  });
  await session.detach();
  return problems;
}

/** The same where another program drives the browser; its evaluation must pass the page's policy. */
export async function accessibilityProblemsBy(evaluate: Evaluate): Promise<string[]> {
  await evaluate(`globalThis.axe || (() => { ${axe.source} })(); undefined`);
  const options = { runOnly: TAGS, resultTypes: ['violations'] };
  const { violations } = (await evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}: ${target.join(' ')}: ${reason}`;
    }),
  );
}
