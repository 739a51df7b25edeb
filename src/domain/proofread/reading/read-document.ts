import type { IsoDate } from '../../period/period.ts';
import type { PeriodIdentity } from '../../period/same-period.ts';
import type { DocumentText } from '../document-text.ts';
import type { ProofreadContext, ProofreadUnit } from '../proofread-context.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { findCitations, type Citation } from './citations.ts';
import { findDays, findRanges, type DayInText, type RangeInText } from './dates.ts';
import { knownPlaces, type KnownPlaces } from './find-places.ts';
import { inferPeriod, inferReportDate, inferUnit, periodLastDay } from './infer-context.ts';
import { readOutline, type Section } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import { readBlocks, type Item } from './read-blocks.ts';
import { splitSentences, type Span } from './sentences.ts';
import type { Table } from './table.ts';
import { readZones, type Zones } from './zones.ts';

/** A document with all that rules look at, read once. */
export interface Reading {
  readonly context: ProofreadContext;
  readonly items: readonly Item[];
  /** Paragraphs of the text in reading order, cells of data tables left out. */
  readonly paragraphs: readonly Paragraph[];
  /** The same with the cells of tables. */
  readonly everything: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly zones: Zones;
  readonly sections: readonly Section[];
  /** The innermost section of each paragraph and table of the body. */
  readonly sectionAt: ReadonlyMap<Paragraph | Table, Section>;
  readonly sentences: ReadonlyMap<Paragraph, readonly Span[]>;
  readonly amounts: ReadonlyMap<Paragraph, readonly Amount[]>;
  readonly citations: readonly Citation[];
  readonly days: readonly DayInText[];
  readonly ranges: readonly RangeInText[];
  readonly known: KnownPlaces;
  /** Known, or inferred from the document. */
  readonly unit: ProofreadUnit | null;
  readonly period: PeriodIdentity | null;
  readonly reportDate: IsoDate | null;
  /** By this day the report was written: its date, or the latest it can have been begun. */
  readonly writtenBy: IsoDate | null;
}

/** What a document that names no period was written after: the latest day in it. */
function latestDay(days: readonly DayInText[]): IsoDate | null {
  return days.reduce<IsoDate | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );
}

function placeSections(items: readonly Item[], sections: readonly Section[]) {
  const map = new Map<Paragraph | Table, Section>();
  // Outer sections come first, so the innermost stays.
  for (const section of sections) {
    for (let index = section.start; index < section.end; index += 1) {
      const item = items[index];
      if (item !== undefined) map.set(item.kind === 'table' ? item.table : item.paragraph, section);
    }
  }
  return map;
}

export function readDocument(document: DocumentText, context: ProofreadContext): Reading {
  const items = readBlocks(document);
  const paragraphs = items.flatMap((item) => (item.kind === 'paragraph' ? [item.paragraph] : []));
  const tables = items.flatMap((item) => (item.kind === 'table' ? [item.table] : []));
  const everything = items.flatMap((item) =>
    item.kind === 'paragraph'
      ? [item.paragraph]
      : item.table.rows.flatMap((row) => row.map(({ paragraph }) => paragraph)),
  );
  const zones = readZones(items);
  const sections = readOutline(items, zones.bodyStart, zones.bodyEnd);
  const known = knownPlaces(context.unitNames);
  const days = findDays(everything);
  const period = context.period ?? inferPeriod(zones);
  const reportDate = context.reportDate ?? inferReportDate(zones, days);
  return {
    context,
    items,
    paragraphs,
    everything,
    tables,
    zones,
    sections,
    sectionAt: placeSections(items, sections),
    sentences: new Map(paragraphs.map((one) => [one, splitSentences(one.text)])),
    amounts: new Map(paragraphs.map((one) => [one, findAmounts(one.text)])),
    citations: findCitations(paragraphs),
    days,
    ranges: findRanges(days),
    known,
    unit: context.unit ?? inferUnit(zones, paragraphs, known),
    period,
    reportDate,
    writtenBy: reportDate ?? (period === null ? latestDay(days) : periodLastDay(period)),
  };
}
