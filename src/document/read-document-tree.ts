import * as v from 'valibot';
import type { DocumentTree } from './document-tree.ts';

const text = v.string();
const texts = v.array(text);
const number = v.pipe(v.number(), v.finite());
const cell = v.looseObject({ text, columnSpan: number, rowSpan: number });
const block = v.variant('kind', [
  v.looseObject({ kind: v.literal('heading'), section: text, level: number, number: text, text }),
  v.looseObject({
    kind: v.literal('paragraph'),
    section: text,
    text,
    footnote: v.optional(text),
    quote: v.optional(v.boolean()),
  }),
  v.looseObject({
    kind: v.literal('table'),
    section: text,
    title: text,
    widths: v.array(number),
    headerRows: v.array(v.array(cell)),
    rows: v.array(v.array(cell)),
  }),
  v.looseObject({
    kind: v.literal('chart'),
    section: text,
    description: text,
    chart: v.looseObject({
      kind: text,
      title: text,
      categories: texts,
      series: v.array(v.looseObject({ label: text, values: v.array(v.nullable(number)) })),
    }),
  }),
]);

const annex = v.looseObject({
  section: text,
  orientation: v.picklist(['portrait', 'landscape']),
  label: text,
  form: text,
  heading: text,
  attached: text,
  intro: texts,
  blocks: v.array(block),
});

/** What the preview reads of a document; parts that later builds add may be missing. */
const tree = v.looseObject({
  style: v.looseObject({
    lineSpacing: number,
    paragraphSpacing: number,
    firstLineIndentCm: number,
    marginTop: number,
    marginBottom: number,
    marginLeft: number,
    marginRight: number,
  }),
  title: text,
  superior: texts,
  issuer: texts,
  number: text,
  placeAndDate: text,
  name: text,
  subject: text,
  addressees: texts,
  blocks: v.array(block),
  recipients: texts,
  signature: texts,
  signerName: text,
  annexes: v.optional(v.array(annex)),
});

// The schema holds what is drawn; the rest of the type is optional or decoration.
const isDocumentTree = (value: unknown): value is DocumentTree => v.is(tree, value);

/** A document that was kept as data; null for what is none. */
export function readDocumentTree(value: unknown): DocumentTree | null {
  return isDocumentTree(value) ? value : null;
}
