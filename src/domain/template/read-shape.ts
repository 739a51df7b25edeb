import * as v from 'valibot';
import { checkContent } from './check-content.ts';
import type { Complain } from './template-problem.ts';

type Issue = v.BaseIssue<unknown>;

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function complainOf(issue: Issue, complain: Complain): void {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = String(path.at(-1) ?? '');
  const { expected, received } = issue;
  if (isUnknownKey(issue)) complain(path, 'unknown-key', { key });
  else if (issue.type === 'strict_object' && received === 'undefined') {
    complain(path, 'missing-key', { key });
  } else if (issue.path?.at(-1)?.origin === 'key') complain(path, 'bad-key', { key });
  else complain(path, 'wrong-value', { expected: expected ?? '', received });
}

/** Content of a file → what its schema makes of it, or null with every problem reported. */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  complain: Complain,
): v.InferOutput<Schema> | null {
  if (!checkContent(content, complain)) return null;
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) complainOf(issue, complain);
  return null;
}
