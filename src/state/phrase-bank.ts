import { tokenContext } from '../document/compose/token-context.ts';
import { readableText } from '../domain/report/readable-text.ts';
import { writtenSentences } from '../domain/report/written-sentences.ts';
import type { NarrativeBlock } from '../domain/template/template.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { periodLabel } from '../text/period-label.ts';
import { phraseGroups } from '../text/phrase-groups.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import type { TokenOption } from './token-options.ts';

/** Where the office keeps its own sentences for a narrative. */
function keptUnder(desk: ReportDesk, block: NarrativeBlock): string {
  return `${desk.template.id}/${block.id}`;
}

/** The office's own sentences for this narrative, in the order they were kept. */
export function keptPhrases(desk: ReportDesk, block: NarrativeBlock): readonly string[] {
  return desk.workspace.organisation?.phrases[keptUnder(desk, block)] ?? [];
}

/** Keeps a sentence for every coming report of this type; one that is kept already stays as it is. */
export function keepPhrase(desk: ReportDesk, block: NarrativeBlock, sentence: string): void {
  const text = normaliseText(sentence).trim();
  const kept = keptPhrases(desk, block);
  if (text !== '' && !kept.includes(text)) setKept(desk, block, [...kept, text]);
}

export function dropPhrase(desk: ReportDesk, block: NarrativeBlock, sentence: string): void {
  const others = keptPhrases(desk, block).filter((one) => one !== sentence);
  setKept(desk, block, others);
}

function setKept(desk: ReportDesk, block: NarrativeBlock, sentences: readonly string[]): void {
  const { organisation } = desk.workspace;
  if (!organisation) throw new Error('No organisation is open');
  const value = sentences.length === 0 ? undefined : sentences;
  desk.workspace.editEntry(
    'organisation',
    organisation.id,
    'phrases',
    keptUnder(desk, block),
    value,
  );
}

/** What was written in this narrative in the organisation's other reports, the latest first. */
function earlierPhrases(
  desk: ReportDesk,
  block: NarrativeBlock,
): readonly { readonly text: string; readonly group: string }[] {
  const { workspace } = desk;
  return workspace.reports
    .filter(({ id, templateId }) => id !== desk.id && templateId === desk.template.id)
    .flatMap((report) => {
      const figures = workspace.figureSet(report.figureSetId);
      return figures ? [{ report, period: figures.period }] : [];
    })
    .sort((one, other) => other.period.to.localeCompare(one.period.to))
    .flatMap(({ report, period }) =>
      writtenSentences(report.narratives[block.id] ?? '').map((text) => ({
        text,
        group: phraseGroups.earlier(periodLabel(period)),
      })),
    );
}

/**
 * Every sentence there is to start from: the office's own, the template's, and what earlier reports
 * say at this place. `id` is the text to put in; `detail` is what it prints now, where figures are in it.
 */
export function phraseOptions(desk: ReportDesk, block: NarrativeBlock): readonly TokenOption[] {
  const context = tokenContext(desk.evaluation.input);
  const given = block.starters.map((starter) => readableText(starter, context, () => true));
  const all = [
    ...keptPhrases(desk, block).map((text) => ({ text, group: phraseGroups.own })),
    ...given.map((text) => ({ text, group: phraseGroups.given })),
    ...earlierPhrases(desk, block),
  ];
  const first = new Map(all.map((phrase) => [phrase.text, phrase] as const).reverse());
  return all
    .filter((phrase) => first.get(phrase.text) === phrase)
    .map(({ text, group }) => ({
      id: text,
      label: text,
      detail: text.includes('{') ? phraseGroups.prints(desk.composeText(text).text) : '',
      group,
    }));
}

/** What is written in this narrative now and not kept yet. */
export function keepablePhrases(desk: ReportDesk, block: NarrativeBlock): readonly string[] {
  const kept = new Set(keptPhrases(desk, block));
  return writtenSentences(desk.report.narratives[block.id] ?? '').filter((one) => !kept.has(one));
}
