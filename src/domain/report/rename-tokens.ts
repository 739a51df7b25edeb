import type { Report } from './report.ts';

const TOKEN = /\{([^{}\n]{1,200})\}/gu;

/** The new name of a token, without braces; null leaves it as it is. */
export type RenameToken = (name: string) => string | null;

/** A text with its tokens renamed; the rest stays to the letter. */
export function renameTokens(text: string, rename: RenameToken): string {
  return text.replace(TOKEN, (token, name: string) => {
    const renamed = rename(name.trim());
    return renamed === null ? token : `{${renamed}}`;
  });
}

/** One text of a report that reads differently now. */
export type RenamedText =
  | { readonly key: 'narratives' | 'headings'; readonly entry: string; readonly text: string }
  | { readonly key: 'statements'; readonly entry: string; readonly text: string };

/** The official's own texts in which a token was renamed. */
export function renameInReport(
  report: Pick<Report, 'narratives' | 'headings' | 'statements'>,
  rename: RenameToken,
): readonly RenamedText[] {
  const texts: readonly RenamedText[] = [
    ...Object.entries(report.narratives).map(
      ([entry, text]) => ({ key: 'narratives', entry, text }) as const,
    ),
    ...Object.entries(report.headings).map(
      ([entry, text]) => ({ key: 'headings', entry, text }) as const,
    ),
    ...Object.entries(report.statements).map(
      ([entry, { text }]) => ({ key: 'statements', entry, text }) as const,
    ),
  ];
  return texts.flatMap((one) => {
    const text = renameTokens(one.text, rename);
    return text === one.text ? [] : [{ ...one, text }];
  });
}
